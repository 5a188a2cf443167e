# exercise: lstm_forward
# right: no
# wrong: the cell is scaled in place in the caller's own array, and the outputs are made without shifting the logits
# lines: 21, 22, 28
def lstm_forward(inputs, state, params):
    """Forward pass of an LSTM over a batch of token sequences."""
    W_x, W_h, b, W, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_size = W_h.shape[1]
    h, c = state
    hidden_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    cell_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    gates = np.zeros((batch_size, seq_len, 4 * hidden_size))
    hidden_states[:, 0] = h
    cell_states[:, 0] = c

    for t in range(seq_len):
        z = W_x[:, inputs[:, t]].T + h @ W_h.T + b.T
        i, f, g, o = np.split(z, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c *= f
        c += i * g
        h = o * np.tanh(c)
        hidden_states[:, t + 1] = h
        cell_states[:, t + 1] = c
        gates[:, t] = np.concatenate([i, f, g, o], axis=-1)

    exp = np.exp(hidden_states[:, 1:] @ W.T + b_out.T)
    outputs = exp / exp.sum(axis=-1, keepdims=True)
    return outputs, hidden_states, cell_states, gates
