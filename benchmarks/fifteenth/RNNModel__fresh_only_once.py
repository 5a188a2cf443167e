# exercise: RNNModel
# right: no
# wrong: the gradients are made zero only when there are none yet, so those of all earlier names stay in the sum
# lines: 28
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.xs = list(inputs)
        self.hs = {-1: np.zeros(bh.shape)}
        self.layers, self.ps = {}, {}
        for t, x in enumerate(self.xs):
            self.layers[t] = Tanh()
            self.hs[t] = self.layers[t].forward(U @ x + V @ self.hs[t - 1] + bh)
            self.ps[t] = softmax(W @ self.hs[t] + bo)
        return [self.ps[t] for t in range(len(self.xs))]

    def loss(self, targets):
        self.ces, total = {}, 0.0
        for t, y in enumerate(targets):
            self.ces[t] = CrossEntropyLoss()
            total += self.ces[t].forward(self.ps[t], y)
        return total

    def backward(self):
        U, V, W, bh, bo = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        dU, dV, dW, dbh, dbo = self.grads
        later = np.zeros_like(bh)
        for t in reversed(range(len(self.xs))):
            dy = self.ces[t].backward()
            dW += dy @ self.hs[t].T
            dbo += dy
            dz = self.layers[t].backward(W.T @ dy + later)
            dU += dz @ self.xs[t].T
            dV += dz @ self.hs[t - 1].T
            dbh += dz
            later = V.T @ dz
