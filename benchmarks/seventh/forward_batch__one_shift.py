# exercise: forward_batch
# right: no
# wrong: The logits are shifted by the largest one of the whole batch and not of each step: a step whose logits all lie far below it becomes 0 / 0.
# lines: 21
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    hidden_states = np.zeros((B, T + 1, len(V)))
    hidden_states[:, 0] = hidden_state
    x = U.T[inputs] + b_hidden.T
    for t in range(T):
        hidden_states[:, t + 1] = np.tanh(x[:, t] + hidden_states[:, t] @ V.T)
    logits = hidden_states[:, 1:] @ W.T + b_out.T
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=-1, keepdims=True), hidden_states
