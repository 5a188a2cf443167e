# exercise: lstm_forward
# right: no
# wrong: the state is unpacked as (c, h), the order of other libraries, so cell and hidden state start exchanged
# lines: 12
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    cell_states[:, 0], hidden_states[:, 0] = state
    W_x_rows = W_x.T
    for t in range(T):
        a = W_x_rows[inputs[:, t]] + hidden_states[:, t] @ W_h.T + b.T
        i = sigmoid(a[:, 0 * H : 1 * H])
        f = sigmoid(a[:, 1 * H : 2 * H])
        g = np.tanh(a[:, 2 * H : 3 * H])
        o = sigmoid(a[:, 3 * H : 4 * H])
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.concatenate((i, f, g, o), axis=1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
