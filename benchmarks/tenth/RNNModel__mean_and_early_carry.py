# exercise: RNNModel
# right: no
# wrong: the loss is divided by the number of steps, and what is carried back through V is the gradient before it went through the Tanh layer
# lines: 22, 30
class RNNModel(Network):
    def forward(self, inputs):
        self.U, self.V, self.W, self.b, self.c = self.params
        self.inputs = list(inputs)
        self.hs, self.tanhs, ps = {-1: np.zeros((self.V.shape[0], 1))}, {}, []
        for t, x in enumerate(self.inputs):
            self.tanhs[t] = Tanh()
            self.hs[t] = self.tanhs[t].forward(self.U @ x + self.V @ self.hs[t - 1] + self.b)
            ps.append(softmax(self.W @ self.hs[t] + self.c))
        self.ps = ps
        return ps

    def loss(self, targets):
        self.ce, prices = [], []
        for p, y in zip(self.ps, targets):
            self.ce.append(CrossEntropyLoss())
            prices.append(self.ce[-1].forward(p, y))
        return np.mean(prices)

    def backward(self):
        dU, dV, dW, db, dc = map(np.zeros_like, self.params)
        dh_next = np.zeros_like(self.b)
        for t in sorted(self.tanhs, reverse=True):
            dy = self.ce[t].backward()
            dh = self.W.T @ dy + dh_next
            dh_next = self.V.T @ dh
            draw = self.tanhs[t].backward(dh)
            dU += draw @ self.inputs[t].T
            dV += draw @ self.hs[t - 1].T
            dW += dy @ self.hs[t].T
            db += draw
            dc += dy
        self.grads = dU, dV, dW, db, dc
