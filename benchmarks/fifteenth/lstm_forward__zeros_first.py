# exercise: lstm_forward
# right: no
# wrong: the state that was given is not written into entry 0: every sequence starts from zeros
# lines: 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states, cell_states = np.zeros((2, B, T + 1, H))
    gates = np.empty((B, T, 4 * H))
    tanh_part = slice(2 * H, 3 * H)
    for t in range(T):
        z = W_x.T[inputs[:, t]] + hidden_states[:, t] @ W_h.T + b.T
        gates[:, t] = sigmoid(z)
        gates[:, t, tanh_part] = np.tanh(z[:, tanh_part])
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
