# exercise: RNNModel
# right: no
# wrong: a tape of functions, in which the gradient of V meets the state after the step instead of the one before
# lines: 19
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.tape, self.probabilities = [], []
        h = np.zeros((len(V), 1))
        for x in inputs:
            tanh = Tanh()
            h = tanh.forward(U @ x + V @ h + b_hidden)
            self.probabilities.append(softmax(W @ h + b_out))

            def undo(d_o, d_h, x=x, h=h, tanh=tanh):
                d_s = tanh.backward(W.T @ d_o + d_h)
                return (d_s @ x.T, d_s @ h.T, d_o @ h.T, d_s, d_o), V.T @ d_s

            self.tape.append(undo)
        return self.probabilities

    def loss(self, targets):
        self.layers = [CrossEntropyLoss() for _ in self.probabilities]
        costs = map(lambda layer, p, y: layer.forward(p, y), self.layers, self.probabilities, targets)
        return float(sum(costs))

    def backward(self):
        self.grads, d_h = [np.zeros_like(p) for p in self.params], 0.0
        for undo, layer in zip(reversed(self.tape), reversed(self.layers)):
            new, d_h = undo(layer.backward(), d_h)
            for total, part in zip(self.grads, new):
                total += part
