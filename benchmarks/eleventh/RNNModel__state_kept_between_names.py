# exercise: RNNModel
# right: no
# wrong: the state after the last letter is kept on self and the next name starts from it
# lines: 18
class RNNModel(Network):
    def __init__(self, *args):
        super().__init__(*args)
        self.h0 = np.zeros_like(self.params[3])

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.xs, self.hs, self.ps, self.acts = list(inputs), [self.h0], [], []
        for x in self.xs:
            act = Tanh()
            self.hs.append(act.forward(U @ x + V @ self.hs[-1] + bh))
            self.ps.append(softmax(W @ self.hs[-1] + bo))
            self.acts.append(act)
        self.h0 = self.hs[-1]
        return self.ps

    def loss(self, targets):
        self.ces, value = [], 0.0
        for p, y in zip(self.ps, targets):
            self.ces.append(CrossEntropyLoss())
            value += self.ces[-1].forward(p, y)
        return value

    def backward(self):
        U, V, W, bh, bo = self.params
        dU, dV, dW, dbh, dbo = map(np.zeros_like, self.params)
        dnext = np.zeros_like(bh)
        for t in reversed(range(len(self.xs))):
            do = self.ces[t].backward()
            dW += do @ self.hs[t + 1].T
            dbo += do
            da = self.acts[t].backward(W.T @ do + dnext)
            dU += da @ self.xs[t].T
            dV += da @ self.hs[t].T
            dbh += da
            dnext = V.T @ da
        self.grads = dU, dV, dW, dbh, dbo
