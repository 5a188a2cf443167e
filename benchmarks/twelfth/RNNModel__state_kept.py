# exercise: RNNModel
# right: no
# wrong: the state after one name is the state before the next
# lines: 12
class RNNModel(Network):
    def forward(self, inputs):
        start = getattr(self, "state", np.zeros((len(self.params[1]), 1)))
        self.H, self.P, self.X = [start], [], list(inputs)
        for x in self.X:
            h, p = rnn_step(x, self.H[-1], self.params)
            self.H.append(h), self.P.append(p)
        self.state = h
        return self.P

    def loss(self, targets):
        self.Y = list(targets)
        return -sum(float(np.log(np.vdot(p, y) + 1e-12)) for p, y in zip(self.P, self.Y))

    def backward(self):
        _, V, W, *_ = self.params
        E = np.hstack(self.P) - np.hstack(self.Y)
        H = np.hstack(self.H)
        Z, nxt = np.zeros_like(H[:, 1:]), 0
        for t in range(E.shape[1] - 1, -1, -1):
            Z[:, t] = (W.T @ E[:, t] + nxt) * (1 - H[:, t + 1] ** 2)
            nxt = V.T @ Z[:, t]
        total = lambda M: M.sum(axis=1, keepdims=True)
        self.grads = (Z @ np.hstack(self.X).T, Z @ H[:, :-1].T, E @ H[:, 1:].T, total(Z), total(E))
