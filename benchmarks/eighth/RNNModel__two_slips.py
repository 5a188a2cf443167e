# exercise: RNNModel
# right: no
# wrong: the error is carried back through V and not through its transpose, and the gradient of b_hidden is overwritten at each step
# lines: 35, 36
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs, self.states, self.layers, self.outputs = inputs, [np.zeros_like(b_hidden)], [], []
        for x in inputs:
            self.layers.append(Tanh())
            self.states.append(self.layers[-1].forward(U @ x + V @ self.states[-1] + b_hidden))
            self.outputs.append(softmax(W @ self.states[-1] + b_out))
        return self.outputs

    def loss(self, targets):
        self.loss_layers = []
        total = 0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.loss_layers.append(layer)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        g = {k: np.zeros_like(p) for k, p in zip("UVWbc", self.params)}
        back = np.zeros_like(b_hidden)
        for t in range(len(self.inputs) - 1, -1, -1):
            d = self.loss_layers[t].backward()
            g["W"] += d @ self.states[t + 1].T
            g["c"] += d
            d = self.layers[t].backward(W.T @ d + back)
            g["U"] += d @ self.inputs[t].T
            g["V"] += d @ self.states[t].T
            g["b"] = d
            back = V @ d
        self.grads = tuple(g.values())
