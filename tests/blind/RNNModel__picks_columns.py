# exercise: RNNModel
# right: no
# wrong: every input is taken for one-hot or zero, and a column of U is picked
# name: one-hot-inputs-assumed
# lines: 9
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.idx = [int(np.argmax(x)) if x.any() else None for x in inputs]
        self.hs, self.ps = [np.zeros((V.shape[0], 1))], []
        for i in self.idx:
            u = 0 if i is None else U[:, [i]]
            self.hs.append(np.tanh(u + V @ self.hs[-1] + b))
            self.ps.append(softmax(W @ self.hs[-1] + c))
        return self.ps
    def loss(self, targets):
        self.targets = targets
        return sum(float(-np.sum(y * np.log(p + 1e-12))) for p, y in zip(self.ps, targets))
    def backward(self):
        U, V, W, b, c = self.params
        g = [np.zeros_like(p) for p in self.params]
        nxt = np.zeros_like(b)
        for t in reversed(range(len(self.idx))):
            d = self.ps[t] - self.targets[t]
            h, hp = self.hs[t + 1], self.hs[t]
            g[2] += d @ h.T
            g[4] += d
            da = (W.T @ d + nxt) * (1 - h * h)
            if self.idx[t] is not None:
                g[0][:, [self.idx[t]]] += da
            g[1] += da @ hp.T
            g[3] += da
            nxt = V.T @ da
        self.grads = g
