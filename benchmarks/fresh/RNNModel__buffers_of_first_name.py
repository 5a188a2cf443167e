# exercise: RNNModel
# right: no
# wrong: makes its buffers for the first name only; a longer name does not fit (crashes), a shorter one goes back through stale steps
# lines: 11
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    hs = None

    def forward(self, inputs):
        U, V, W, b, c = self.params
        if self.hs is None:
            self.hs = np.zeros((len(inputs) + 1, *b.shape))
            self.ps = np.zeros((len(inputs), *c.shape))
            self.tanhs = [Tanh() for _ in inputs]
        self.inputs = inputs
        for t, x in enumerate(inputs):
            self.hs[t + 1] = self.tanhs[t].forward(U @ x + V @ self.hs[t] + b)
            self.ps[t] = softmax(W @ self.hs[t + 1] + c)
        return self.ps[:len(inputs)]

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.ps, targets))

    def backward(self):
        U, V, W, b, c = self.params
        grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.losses))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.hs[t].T, d_o @ self.hs[t + 1].T, d, d_o
            for g, part in zip(grads, parts):
                g += part
            later = V.T @ d
        self.grads = grads
