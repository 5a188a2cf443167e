# exercise: RNNModel
# right: no
# wrong: one Tanh layer serves all steps, so the way back has the slope of the last step only
# lines: 12

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_h, b_o = self.params
        self.tanh = Tanh()
        self.x = list(inputs)
        self.h = {-1: np.zeros((b_h.shape[0], 1))}
        self.p = {}
        for t, x in enumerate(self.x):
            self.h[t] = self.tanh.forward(U @ x + V @ self.h[t - 1] + b_h)
            self.p[t] = softmax(W @ self.h[t] + b_o)
        return list(self.p.values())

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.ce = {t: CrossEntropyLoss() for t in self.p}
        return sum(self.ce[t].forward(self.p[t], y) for t, y in enumerate(targets))

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        _, V, W, _, _ = self.params
        g = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(self.h[-1])
        for t in range(len(self.x) - 1, -1, -1):
            d = self.ce[t].backward()
            a = self.tanh.backward(W.T @ d + later)
            g[0] += np.outer(a, self.x[t])
            g[1] += np.outer(a, self.h[t - 1])
            g[2] += np.outer(d, self.h[t])
            g[3] += a
            g[4] += d
            later = V.T @ a
        self.grads = g
