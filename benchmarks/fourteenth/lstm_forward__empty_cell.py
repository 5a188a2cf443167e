# exercise: lstm_forward
# right: no
# wrong: The cell that is handed in is not used: every row begins with a cell of zeros.
# lines: 23
class LSTM:
    def __init__(self, params):
        self.W_x, self.W_h, self.b, self.W, self.b_out = params
        self.H = self.W_h.shape[1]

    def cell(self, tokens, h, c):
        z = self.W_x.T[tokens] + h @ self.W_h.T + self.b.T
        i, f, g, o = np.split(z, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        return o * np.tanh(c), c, np.concatenate([i, f, g, o], axis=-1)


def lstm_forward(inputs, state, params):
    net = LSTM(params)
    B, T = inputs.shape
    hidden_states = np.zeros((B, T + 1, net.H))
    cell_states = np.zeros_like(hidden_states)
    hidden_states[:, 0] = state[0]
    gates = np.zeros((B, T, 4 * net.H))
    for t in range(T):
        hidden_states[:, t + 1], cell_states[:, t + 1], gates[:, t] = net.cell(
            inputs[:, t], hidden_states[:, t], cell_states[:, t]
        )
    outputs = softmax(hidden_states[:, 1:] @ net.W.T + net.b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
