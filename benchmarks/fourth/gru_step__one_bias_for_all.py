# exercise: gru_step
# right: no
# wrong: adds the two biases once and for all, so the reset gate does not touch the candidate's second bias
# lines: 8, 11
class GRUCell:
    def __init__(self, W_x, W_h, b_x, b_h):
        self.W_x, self.W_h = (np.split(w, 3) for w in (W_x, W_h))
        self.b = np.split(b_x + b_h, 3)

    def total(self, k, x, h, scale=1.0):
        return self.W_x[k] @ x + scale * (self.W_h[k] @ h) + self.b[k]

    def __call__(self, x, h):
        r, z = (sigmoid(self.total(k, x, h)) for k in range(2))
        n = np.tanh(self.total(2, x, h, scale=r))
        return z * h + (1 - z) * n, (r, z, n)


def gru_step(x, h_prev, params):
    return GRUCell(*params)(x, h_prev)
