# exercise: lstm_forward
# right: no
# wrong: Unpacks the state as (c, h), so hidden state and cell before the first input are exchanged.
# lines: 8
class Runner:
    def __init__(self, params, state):
        self.W_x, self.W_h, self.b, self.W, self.b_out = params
        self.c, self.h = state
        self.H = self.W_h.shape[1]
        self.log = {"h": [self.h], "c": [self.c], "y": [], "gates": []}

    def feed(self, tokens):
        H = self.H
        z = self.W_x[:, tokens].T + self.h @ self.W_h.T + self.b.T
        gates = np.where((np.arange(4 * H) // H) == 2, np.tanh(z), sigmoid(z))
        self.c = gates[:, H : 2 * H] * self.c + gates[:, :H] * gates[:, 2 * H : 3 * H]
        self.h = gates[:, 3 * H :] * np.tanh(self.c)
        self.log["h"].append(self.h)
        self.log["c"].append(self.c)
        self.log["gates"].append(gates)
        self.log["y"].append(softmax(self.h @ self.W.T + self.b_out.T, axis=1))


def lstm_forward(inputs, state, params):
    runner = Runner(params, state)
    for t in range(inputs.shape[1]):
        runner.feed(inputs[:, t])
    return tuple(np.stack(runner.log[key], axis=1) for key in ("y", "h", "c", "gates"))
