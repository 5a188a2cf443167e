# exercise: RNNModel
# right: no
# wrong: V's gradient is made with the states after each step, not with the states that went into it.
# lines: 32
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.x = np.array([np.ravel(x) for x in inputs])
        T = len(self.x)
        self.h = np.zeros((T + 1, V.shape[0]))
        for t in range(T):
            self.h[t + 1] = np.tanh(U @ self.x[t] + V @ self.h[t] + b_hidden[:, 0])
        self.p = softmax(self.h[1:] @ W.T + b_out[:, 0], axis=1)
        return list(self.p[:, :, None])

    def loss(self, targets):
        self.y = np.array([np.ravel(y) for y in targets])
        return float(-np.log((self.p * self.y).sum(axis=1) + 1e-12).sum())

    def backward(self):
        _, V, W, _, _ = self.params
        err = self.p - self.y
        T = len(err)
        dz = np.zeros((T, V.shape[0]))
        nxt = np.zeros(V.shape[0])
        for t in range(T - 1, -1, -1):
            dz[t] = (err[t] @ W + nxt) * (1 - self.h[t + 1] ** 2)
            nxt = dz[t] @ V
        outer = lambda a, b: np.einsum("ti,tj->ij", a, b)
        self.grads = (
            outer(dz, self.x),
            outer(dz, self.h[1:]),
            outer(err, self.h[1:]),
            dz.sum(0)[:, None],
            err.sum(0)[:, None],
        )
