# exercise: RNNModel
# right: no
# wrong: the lists of steps are class attributes and cleared in forward alone, so two models in use at the same time write into one another
# lines: 6, 10
class RNNModel(Network):
    xs, hs, ps, tanhs = [], [], [], []
    ces = []

    def forward(self, inputs):
        for store in (self.xs, self.hs, self.ps, self.tanhs):
            store.clear()
        U, V, W, b_hidden, b_out = self.params
        self.hs.append(np.zeros_like(b_hidden))
        for x in inputs:
            layer = Tanh()
            self.xs.append(x)
            self.tanhs.append(layer)
            self.hs.append(layer.forward(U @ x + V @ self.hs[-1] + b_hidden))
            self.ps.append(softmax(W @ self.hs[-1] + b_out))
        return list(self.ps)

    def loss(self, targets):
        self.ces = [CrossEntropyLoss() for _ in self.ps]
        return sum(layer.forward(p, y) for layer, p, y in zip(self.ces, self.ps, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in self.params)
        d_next = np.zeros_like(b_hidden)
        for t in range(len(self.xs) - 1, -1, -1):
            d_o = self.ces[t].backward()
            d_W += d_o @ self.hs[t + 1].T
            d_bo += d_o
            d_z = self.tanhs[t].backward(W.T @ d_o + d_next)
            d_U += d_z @ self.xs[t].T
            d_V += d_z @ self.hs[t].T
            d_bh += d_z
            d_next = V.T @ d_z
        self.grads = (d_U, d_V, d_W, d_bh, d_bo)
