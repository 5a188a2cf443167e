# exercise: forward_batch
# right: no
# wrong: exp overflows for large logits, and the caller's hidden_state is overwritten
# lines: 19, 21

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    states = [h.copy()]
    outputs = []
    for t in range(inputs.shape[1]):
        h[:] = np.tanh(U.T[inputs[:, t]] + h @ V.T + b_hidden.T)
        states.append(h.copy())
        e = np.exp(h @ W.T + b_out.T)
        outputs.append(e / e.sum(axis=1, keepdims=True))
    return np.stack(outputs, axis=1), np.stack(states, axis=1)
