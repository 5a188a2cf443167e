# exercise: lstm_forward
# right: no
# wrong: the cell is updated in place and the same array is collected every time, so all entries of cell_states are the last one and the caller's cell is changed
# lines: 15, 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    h, c = state
    hidden, cells_, gates = [h], [c], []
    for t in range(inputs.shape[1]):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b[:, 0]
        z[:, : 2 * H] = sigmoid(z[:, : 2 * H])
        z[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        z[:, 3 * H :] = sigmoid(z[:, 3 * H :])
        c *= z[:, H : 2 * H]
        c += z[:, :H] * z[:, 2 * H : 3 * H]
        h = z[:, 3 * H :] * np.tanh(c)
        hidden.append(h)
        cells_.append(c)
        gates.append(z)
    hidden_states = np.stack(hidden, axis=1)
    logits = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    e = np.exp(logits - logits.max(axis=2, keepdims=True))
    outputs = e / e.sum(axis=2, keepdims=True)
    return outputs, hidden_states, np.stack(cells_, axis=1), np.stack(gates, axis=1)
