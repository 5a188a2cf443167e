# exercise: RNNModel
# right: no
# wrong: steps are kept in dicts by their number, and those of a longer name before go back as well
# name: steps-of-a-longer-name-stay
# lines: 28
class RNNModel(Network):
    def __init__(self, *args):
        super().__init__(*args)
        self.x, self.h, self.p, self.y = {}, {}, {}, {}
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.h[-1] = np.zeros((V.shape[0], 1))
        for t, x in enumerate(inputs):
            self.x[t] = x
            self.h[t] = np.tanh(U @ x + V @ self.h[t - 1] + b)
            self.p[t] = softmax(W @ self.h[t] + c)
        return [self.p[t] for t in range(len(inputs))]
    def loss(self, targets):
        total = 0.0
        for t, y in enumerate(targets):
            self.y[t] = y
            total -= float(np.sum(y * np.log(self.p[t] + 1e-12)))
        return total
    def backward(self):
        U, V, W, b, c = self.params
        g = [np.zeros_like(p) for p in self.params]
        nxt = np.zeros_like(b)
        for t in reversed(range(len(self.x))):
            d = self.p[t] - self.y[t]
            g[2] += d @ self.h[t].T
            g[4] += d
            da = (W.T @ d + nxt) * (1 - self.h[t] ** 2)
            g[0] += da @ self.x[t].T
            g[1] += da @ self.h[t - 1].T
            g[3] += da
            nxt = V.T @ da
        self.grads = tuple(g)
