# exercise: RNNModel
# right: no
# wrong: the scores stand in rows, one for each step, and softmax runs along its default axis 0, over time instead of over the letters
# lines: 18
# name: softmax-over-time
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        X = np.array([x[:, 0] for x in inputs])
        H = np.zeros((len(X) + 1, V.shape[0]))
        self.layers = []
        for t, row in enumerate(X @ U.T + b_hidden.T):
            self.layers.append(Tanh())
            H[t + 1] = self.layers[t].forward(row + H[t] @ V.T)
        self.X, self.H = X, H
        self.P = softmax(H[1:] @ W.T + b_out.T)
        return [p[:, None] for p in self.P]

    def loss(self, targets):
        self.ce = [CrossEntropyLoss() for _ in self.P]
        return sum(ce.forward(p[:, None], y) for ce, p, y in zip(self.ce, self.P, targets))

    def backward(self):
        _, V, W, _, _ = self.params
        E = np.array([ce.backward()[:, 0] for ce in self.ce])
        D = E @ W
        for t in range(len(D) - 1, -1, -1):
            if t + 1 < len(D):
                D[t] += D[t + 1] @ V
            D[t] = self.layers[t].backward(D[t])
        self.grads = (
            D.T @ self.X,
            D.T @ self.H[:-1],
            E.T @ self.H[1:],
            D.sum(axis=0)[:, None],
            E.sum(axis=0)[:, None],
        )
