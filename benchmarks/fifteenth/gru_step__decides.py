# exercise: gru_step
# right: no
# wrong: the update gate is a switch: each unit takes the old state or the candidate whole, instead of a mixture
# lines: 19
class GRU:
    def __init__(self, params):
        self.W_x, self.W_h, self.b_x, self.b_h = params
        self.H = self.W_h.shape[1]

    def block(self, k, v):
        return v[k * self.H : (k + 1) * self.H]

    def __call__(self, x, h):
        a = self.W_x @ x + self.b_x
        b = self.W_h @ h + self.b_h
        r = sigmoid(self.block(0, a) + self.block(0, b))
        z = sigmoid(self.block(1, a) + self.block(1, b))
        n = np.tanh(self.block(2, a) + r * self.block(2, b))
        return np.where(z >= 0.5, h, n), (r, z, n)


def gru_step(x, h_prev, params):
    return GRU(params)(x, h_prev)
