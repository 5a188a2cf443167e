# exercise: RNNModel
# right: no
# wrong: the gradient of V pairs each error with the state after its step and not with the one before
# lines: 32
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.X = np.hstack(inputs)
        H = [np.zeros((len(b), 1))]
        drive = U @ self.X + b
        for t in range(self.X.shape[1]):
            H.append(np.tanh(drive[:, [t]] + V @ H[-1]))
        self.H = np.hstack(H)
        self.P = softmax(W @ self.H[:, 1:] + c, axis=0)
        return np.split(self.P, self.P.shape[1], axis=1)

    def loss(self, targets):
        self.Y = np.hstack(targets)
        return -float(np.sum(self.Y * np.log(self.P + 1e-15)))

    def backward(self):
        U, V, W, b, c = self.params
        D = self.P - self.Y
        slopes = 1 - self.H[:, 1:] ** 2
        E = W.T @ D
        E[:, -1] *= slopes[:, -1]
        for t in range(E.shape[1] - 2, -1, -1):
            E[:, t] = slopes[:, t] * (E[:, t] + V.T @ E[:, t + 1])
        states = self.H[:, 1:]
        self.grads = (
            E @ self.X.T,
            E @ states.T,
            D @ states.T,
            E.sum(axis=1, keepdims=True),
            D.sum(axis=1, keepdims=True),
        )
