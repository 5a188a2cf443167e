# exercise: RNNModel
# right: no
# wrong: the output is read off the state before the step, and the loss is a mean over time
# lines: 15, 21
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        n = len(inputs)
        self.inputs = inputs
        self.layers = [Tanh() for _ in range(n)]
        self.states = {-1: np.zeros(bh.shape)}
        self.probs = {}
        for t in range(n):
            self.states[t] = self.layers[t].forward(U @ inputs[t] + V @ self.states[t - 1] + bh)
            self.probs[t] = softmax(W @ self.states[t - 1] + bo)
        return [self.probs[t] for t in range(n)]

    def loss(self, targets):
        self.loss_layers = {t: CrossEntropyLoss() for t in self.probs}
        costs = [self.loss_layers[t].forward(self.probs[t], targets[t]) for t in self.probs]
        return np.mean(costs)

    def backward(self):
        V, W = self.params[1:3]
        g = {k: np.zeros_like(p) for k, p in zip("UVWbc", self.params)}
        carry = np.zeros_like(g["b"])
        for t in sorted(self.probs, reverse=True):
            dy = self.loss_layers[t].backward()
            g["W"] += dy @ self.states[t].T
            g["c"] += dy
            dz = self.layers[t].backward(W.T @ dy + carry)
            g["U"] += dz @ self.inputs[t].T
            g["V"] += dz @ self.states[t - 1].T
            g["b"] += dz
            carry = V.T @ dz
        self.grads = tuple(g.values())
