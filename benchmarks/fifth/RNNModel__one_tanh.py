# exercise: RNNModel
# right: no
# wrong: One Tanh layer serves all time steps, so on the way back every step gets the slope of the last one.
# lines: 8, 31
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.tanh = Tanh()
        self.hidden_dim = hidden_dim

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.x = inputs
        self.h = [np.zeros((self.hidden_dim, 1))]
        for x in inputs:
            self.h.append(self.tanh.forward(U @ x + V @ self.h[-1] + bh))
        self.p = [softmax(W @ h + bo) for h in self.h[1:]]
        return self.p

    def loss(self, targets):
        self.criteria = [CrossEntropyLoss() for _ in self.p]
        return np.sum([c.forward(p, t) for c, p, t in zip(self.criteria, self.p, targets)])

    def backward(self):
        U, V, W, bh, bo = self.params
        dU, dV, dW, dbh, dbo = [np.zeros(p.shape) for p in self.params]
        dh_next = np.zeros(bh.shape)
        for t in range(len(self.p) - 1, -1, -1):
            dy = self.criteria[t].backward()
            dh = W.T @ dy + dh_next
            dz = self.tanh.backward(dh)
            dU += dz @ self.x[t].T
            dV += dz @ self.h[t].T
            dW += dy @ self.h[t + 1].T
            dbh += dz
            dbo += dy
            dh_next = V.T @ dz
        self.grads = dU, dV, dW, dbh, dbo
