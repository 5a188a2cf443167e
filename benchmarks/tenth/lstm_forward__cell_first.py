# exercise: lstm_forward
# right: no
# wrong: the state is unpacked as (c, h), so cell and hidden state before the first input are exchanged
# lines: 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    c, h = state
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden_states[:, 0], cell_states[:, 0] = h, c
    for t in range(T):
        z = W_x[:, inputs[:, t]].T + h @ W_h.T + b.T
        z[:, : 2 * H] = sigmoid(z[:, : 2 * H])
        z[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        z[:, 3 * H :] = sigmoid(z[:, 3 * H :])
        i, f, g, o = np.split(z, 4, axis=1)
        c = f * c + i * g
        h = o * np.tanh(c)
        gates[:, t], hidden_states[:, t + 1], cell_states[:, t + 1] = z, h, c
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=2)
    return outputs, hidden_states, cell_states, gates
