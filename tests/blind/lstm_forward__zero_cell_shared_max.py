# exercise: lstm_forward
# right: no
# wrong: Two faults: the cell always starts from zeros instead of from the given state, and the softmax subtracts one maximum of the whole array, so rows with much smaller logits become 0/0.
# name: initial-cell-unused, one-shift-for-all
# lines: 12, 24
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    h0 = state[0]
    H = h0.shape[1]
    hidden_states = np.empty((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    hidden_states[:, 0] = h0
    gates = np.empty((B, T, 4 * H))
    x_part = W_x.T[inputs] + b[:, 0]
    for t in range(T):
        z = x_part[:, t] + hidden_states[:, t].dot(W_h.T)
        gates[:, t] = sigmoid(z)
        gates[:, t, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        cell_states[:, t + 1] = i * g + f * cell_states[:, t]
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
    logits = hidden_states[:, 1:].dot(W.T) + b_out[:, 0]
    e = np.exp(logits - np.max(logits))
    outputs = e / e.sum(axis=2, keepdims=True)
    return outputs, hidden_states, cell_states, gates
