# exercise: RNNModel
# right: no
# wrong: the gradient of V is made with the states after the steps, not with those before them
# lines: 36

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, bh, bo = self.params
        h, hs, ps = np.zeros(bh.shape), [], []
        for x in inputs:
            h = np.tanh(U @ x + V @ h + bh)
            hs.append(h)
            ps.append(softmax(W @ h + bo))
        self.X = np.concatenate(list(inputs), axis=1)
        self.H = np.concatenate(hs, axis=1)
        self.P = np.concatenate(ps, axis=1)
        return ps

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.Y = np.concatenate(list(targets), axis=1)
        return -np.sum(self.Y * np.log(self.P + 1e-15))

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        U, V, W, bh, bo = self.params
        dO = self.P - self.Y
        dA = W.T @ dO
        for t in range(dA.shape[1])[::-1]:
            if t + 1 < dA.shape[1]:
                dA[:, t] += V.T @ dA[:, t + 1]
            dA[:, t] *= 1 - self.H[:, t] ** 2
        dV = dA @ self.H.T
        sums = [d.sum(axis=1, keepdims=True) for d in (dA, dO)]
        self.grads = (dA @ self.X.T, dV, dO @ self.H.T, *sums)
