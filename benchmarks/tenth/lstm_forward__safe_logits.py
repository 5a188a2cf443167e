# exercise: lstm_forward
# right: no
# wrong: logits are clipped to ±30 before the softmax, so larger ones become equal
# lines: 25
def lstm_forward(inputs, state, params):
    """Run a batched LSTM over token indices and return all intermediate results."""
    W_x, W_h, b, W, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_size = W_h.shape[1]

    hidden_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    cell_states = np.zeros_like(hidden_states)
    gates = np.zeros((batch_size, seq_len, 4 * hidden_size))
    hidden_states[:, 0, :], cell_states[:, 0, :] = state

    for t in range(seq_len):
        pre = W_x[:, inputs[:, t]].T + hidden_states[:, t] @ W_h.T + b[:, 0]
        i, f, g, o = np.split(pre, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.concatenate([i, f, g, o], axis=-1)

    logits = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    exp = np.exp(np.clip(logits, -30, 30))
    outputs = exp / exp.sum(axis=-1, keepdims=True)
    return outputs, hidden_states, cell_states, gates
