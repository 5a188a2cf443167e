# exercise: lstm_forward
# right: no
# wrong: The sums before the squashing are stored as gates.
# lines: 13, 14
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = W_x.T[inputs] + b[:, 0]
    hidden_states[:, 0], cell_states[:, 0] = state
    for t in range(T):
        gates[:, t] += hidden_states[:, t] @ W_h.T
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        cell_states[:, t + 1] = sigmoid(f) * cell_states[:, t] + sigmoid(i) * np.tanh(g)
        hidden_states[:, t + 1] = sigmoid(o) * np.tanh(cell_states[:, t + 1])
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out[:, 0], axis=-1)
    return outputs, hidden_states, cell_states, gates
