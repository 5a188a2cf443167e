# exercise: forward_batch
# right: no
# wrong: rows of states are multiplied by V, not by its transpose
# lines: 20

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    hidden_states = np.zeros((B, T + 1, V.shape[0]))
    hidden_states[:, 0] = hidden_state
    x = U.T[inputs] + b_hidden.T
    for t in range(T):
        hidden_states[:, t + 1] = np.tanh(x[:, t] + hidden_states[:, t] @ V)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states
