# exercise: lstm_forward
# right: no
# wrong: The four gates are stacked along a new last axis and flattened, so they stand alternating unit by unit instead of in four blocks.
# lines: 26
def lstm_forward(inputs, state, params):
    """Forward pass of B sequences at once.

    inputs   token indices (B, T), array of any integer dtype
    state    (h, c) before the first input, each (B, H); a tuple or a list
    returns  outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and
             gates (B, T, 4H): four arrays, right for logits of ±1000 too
    """
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = len(W_h[0])
    hidden = np.zeros((B, T + 1, H))
    cell = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden[:, 0], cell[:, 0] = state
    for t in range(T):
        z = W_x.T[inputs[:, t]] + hidden[:, t] @ W_h.T + b.ravel()
        i, f, g, o = (z[:, k * H : (k + 1) * H] for k in range(4))
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cell[:, t + 1] = f * cell[:, t] + i * g
        hidden[:, t + 1] = o * np.tanh(cell[:, t + 1])
        gates[:, t] = np.stack([i, f, g, o], axis=-1).reshape(B, -1)
    logits = hidden[:, 1:] @ W.T + b_out.ravel()
    return softmax(logits, axis=-1), hidden, cell, gates
