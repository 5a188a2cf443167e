# exercise: RNNModel
# right: no
# wrong: takes the parameters apart once in __init__: after optimize the old ones are still used
# lines: 9
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.U, self.V, self.W, self.b, self.c = self.params

    def forward(self, inputs):
        self.inputs, self.hs, self.tanhs, self.ps = inputs, [np.zeros_like(self.b)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.hs.append(self.tanhs[-1].forward(self.U @ x + self.V @ self.hs[-1] + self.b))
            self.ps.append(softmax(self.W @ self.hs[-1] + self.c))
        return self.ps

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.ps, targets))

    def backward(self):
        grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(self.b)
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(self.W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.hs[t].T, d_o @ self.hs[t + 1].T, d, d_o
            for g, part in zip(grads, parts):
                g += part
            later = self.V.T @ d
        self.grads = grads
