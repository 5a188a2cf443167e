# exercise: lstm_forward
# right: no
# wrong: the outputs are read off the cell instead of the hidden state
# lines: 28
def lstm_forward(inputs, state, params):
    """Forward pass of B sequences at once.

    inputs   token indices (B, T), array of any integer dtype
    state    (h, c) before the first input, each (B, H); a tuple or a list
    returns  outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and
             gates (B, T, 4H): four arrays, right for logits of ±1000 too
    """
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden_states[:, 0], cell_states[:, 0] = state
    from_inputs = W_x.T[inputs] + b.T
    for t in range(T):
        z = from_inputs[:, t] + hidden_states[:, t] @ W_h.T
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.concatenate([i, f, g, o], axis=1)
    outputs = softmax(cell_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
