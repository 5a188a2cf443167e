# exercise: lstm_forward
# right: no
# wrong: The logits are made of the cells and not of the hidden states.
# lines: 28
class Runner:
    def __init__(self, params):
        self.W_x, self.W_h, self.b, self.W, self.b_out = params

    def step(self, tokens, h, c):
        z = self.W_x.T[tokens] + h @ self.W_h.T + self.b.T
        i, f, g, o = np.split(z, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        return o * np.tanh(c), c, np.concatenate([i, f, g, o], axis=-1)

    def read(self, s):
        z = s @ self.W.T + self.b_out.T
        z = np.exp(z - z.max(axis=-1, keepdims=True))
        return z / z.sum(axis=-1, keepdims=True)


def lstm_forward(inputs, state, params):
    run = Runner(params)
    h, c = state
    H, C, G, Y = [h], [c], [], []
    for t in range(inputs.shape[1]):
        h, c, g = run.step(inputs[:, t], h, c)
        H.append(h); C.append(c); G.append(g); Y.append(run.read(c))
    return tuple(np.stack(a, axis=1) for a in (Y, H, C, G))
