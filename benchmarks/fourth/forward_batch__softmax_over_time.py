# exercise: forward_batch
# right: no
# wrong: the softmax runs over the time steps, not over the vocabulary
# lines: 25

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = len(V)
    C = len(W)
    hidden_states = np.empty((B, T + 1, H))
    hidden_states[:, 0, :] = hidden_state
    logits = np.empty((B, T, C))
    for t in range(T):
        f = U[:, inputs[:, t]] + V @ hidden_states[:, t, :].T + b_hidden
        hidden_states[:, t + 1, :] = np.tanh(f).T
        logits[:, t, :] = (W @ hidden_states[:, t + 1, :].T + b_out).T
    return softmax(logits, axis=1), hidden_states
