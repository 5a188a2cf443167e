# exercise: RNNModel
# right: no
# wrong: the loss is a mean over the steps, and the gradients of the two biases come before those of the weights
# lines: 16, 31
class RNNModel(Network):
    def forward(self, inputs):
        self.x, self.h, self.o = inputs, [np.zeros_like(self.params[3])], []
        for x in inputs:
            h, o = rnn_step(x, self.h[-1], self.params)
            self.h += [h]
            self.o += [o]
        return self.o

    def loss(self, targets):
        self.y = targets
        return float(np.mean([-np.sum(y * np.log(o + 1e-12)) for o, y in zip(self.o, targets)]))

    def backward(self):
        U, V, W, bh, bo = self.params
        d = dict(zip("UVWbc", map(np.zeros_like, self.params)))
        n = np.zeros_like(bh)
        for t in range(len(self.o) - 1, -1, -1):
            e = self.o[t] - self.y[t]
            z = (W.T @ e + n) * (1 - self.h[t + 1] ** 2)
            d["U"] += z @ self.x[t].T
            d["V"] += z @ self.h[t].T
            d["W"] += e @ self.h[t + 1].T
            d["b"] += z
            d["c"] += e
            n = V.T @ z
        self.grads = [d[k] for k in "bcUVW"]
