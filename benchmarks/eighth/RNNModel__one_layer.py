# exercise: RNNModel
# right: no
# wrong: one Tanh layer serves all steps, so backward uses the slope of the last step everywhere
# lines: 8
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_h, b_o = self.params
        self.act = Tanh()
        self.cache = {"x": inputs, "h": {-1: np.zeros_like(b_h)}, "p": {}}
        for t, x in enumerate(inputs):
            z = U @ x + V @ self.cache["h"][t - 1] + b_h
            self.cache["h"][t] = self.act.forward(z)
            self.cache["p"][t] = softmax(W @ self.cache["h"][t] + b_o)
        return [self.cache["p"][t] for t in range(len(inputs))]

    def loss(self, targets):
        self.criteria = [CrossEntropyLoss() for _ in targets]
        return sum(c.forward(self.cache["p"][t], targets[t]) for t, c in enumerate(self.criteria))

    def backward(self):
        U, V, W, b_h, b_o = self.params
        dU, dV, dW, db, dc = map(np.zeros_like, self.params)
        dh_next = np.zeros_like(b_h)
        x, h = self.cache["x"], self.cache["h"]
        for t in reversed(range(len(x))):
            do = self.criteria[t].backward()
            dW += do @ h[t].T
            dc += do
            dz = self.act.backward(W.T @ do + dh_next)
            dU += dz @ x[t].T
            dV += dz @ h[t - 1].T
            db += dz
            dh_next = V.T @ dz
        self.grads = (dU, dV, dW, db, dc)
