# exercise: RNNModel
# right: no
# wrong: np.squeeze also removes the time axis when there is one step only, so backward crashes on a sequence of length 1
# lines: 28
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.X = list(inputs)
        self.H, self.cells, self.P = [np.zeros_like(bh)], [], []
        for x in self.X:
            cell = Tanh()
            self.H += [cell.forward(U @ x + V @ self.H[-1] + bh)]
            self.cells += [cell]
            self.P += [softmax(W @ self.H[-1] + bo)]
        return self.P

    def loss(self, targets):
        self.ce = [CrossEntropyLoss() for _ in self.P]
        return sum(map(lambda c, p, y: c.forward(p, y), self.ce, self.P, targets))

    def backward(self):
        V, W = self.params[1:3]
        D = [c.backward() for c in self.ce]
        A, nxt = [], 0
        for cell, d in zip(reversed(self.cells), reversed(D)):
            A.append(cell.backward(W.T @ d + nxt))
            nxt = V.T @ A[-1]
        D, A, X, H = (np.squeeze(np.array(s)) for s in (D, A[::-1], self.X, self.H))
        self.grads = (
            np.einsum("th,tc->hc", A, X),
            np.einsum("th,tk->hk", A, H[:-1]),
            np.einsum("tc,th->ch", D, H[1:]),
            A.sum(axis=0)[:, None],
            D.sum(axis=0)[:, None],
        )
