# exercise: RNNModel
# right: yes

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_h, b_o = self.params
        X = np.hstack([np.reshape(x, (-1, 1)) for x in inputs]).astype(float)
        drive = U @ X + b_h
        states = np.zeros((V.shape[0], X.shape[1] + 1))
        for t in range(X.shape[1]):
            states[:, t + 1] = np.tanh(drive[:, t] + V @ states[:, t])
        scores = W @ states[:, 1:] + b_o
        e = np.exp(scores - scores.max(axis=0))
        P = e / e.sum(axis=0)
        self.kept = X, states, P
        return [P[:, [t]] for t in range(P.shape[1])]

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        *_, P = self.kept
        self.Y = np.hstack([np.reshape(y, (-1, 1)) for y in targets])
        return float(-np.log(np.maximum(np.einsum("ct,ct->t", P, self.Y), 1e-300)).sum())

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        _, V, W, _, _ = self.params
        X, S, P = self.kept
        D = P - self.Y
        A = np.zeros((V.shape[0], X.shape[1] + 1))
        for t in range(X.shape[1] - 1, -1, -1):
            A[:, t] = (W.T @ D[:, t] + V.T @ A[:, t + 1]) * (1 - S[:, t + 1] ** 2)
        A = A[:, :-1]
        one = np.ones((X.shape[1], 1))
        self.grads = (A @ X.T, A @ S[:, :-1].T, D @ S[:, 1:].T, A @ one, D @ one)
