# exercise: lstm_forward
# right: no
# wrong: Writes the softmax out without a shift, so logits of ±1000 overflow and give NaN.
# lines: 26
def lstm_forward(inputs, state, params):
    """Vectorised LSTM forward pass over a batch of sequences."""
    W_x, W_h, b, W, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_size = W_h.shape[1]

    hidden_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    cell_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    gates = np.zeros((batch_size, seq_len, 4 * hidden_size))
    hidden_states[:, 0], cell_states[:, 0] = state

    for t in range(seq_len):
        z = W_x[:, inputs[:, t]].T + hidden_states[:, t] @ W_h.T + b.T
        i = sigmoid(z[:, :hidden_size])
        f = sigmoid(z[:, hidden_size : 2 * hidden_size])
        g = np.tanh(z[:, 2 * hidden_size : 3 * hidden_size])
        o = sigmoid(z[:, 3 * hidden_size :])
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.concatenate([i, f, g, o], axis=1)

    exp_logits = np.exp(hidden_states[:, 1:] @ W.T + b_out.T)
    outputs = exp_logits / exp_logits.sum(axis=-1, keepdims=True)
    return outputs, hidden_states, cell_states, gates
