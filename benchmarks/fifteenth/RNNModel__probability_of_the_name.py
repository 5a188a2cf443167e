# exercise: RNNModel
# right: no
# wrong: the probabilities of all letters are multiplied first and the tiny number is added to the product, so that no name can cost more than 27.6 nats
# lines: 26, 27
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros_like(b_hidden)
        self.inputs, self.h, self.tanh, self.p = inputs, [h], [], []
        for x in inputs:
            self.tanh.append(Tanh())
            h = self.tanh[-1].forward(U @ x + V @ h + b_hidden)
            self.h.append(h)
            self.p.append(softmax(W @ h + b_out))
        return self.p

    def loss(self, targets):
        probability = 1.0
        self.layers = []
        for p, y in zip(self.p, targets):
            layer = CrossEntropyLoss()
            layer.forward(p, y)
            self.layers.append(layer)
            probability *= np.sum(p * y)
        return float(-np.log(probability + 1e-12))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_h = np.zeros_like(b_hidden)
        steps = list(zip(self.inputs, self.h, self.h[1:], self.tanh, self.layers))
        for x, before, after, tanh, layer in reversed(steps):
            d_o = layer.backward()
            d = tanh.backward(W.T @ d_o + d_h)
            for grad, part in zip(grads, (d @ x.T, d @ before.T, d_o @ after.T, d, d_o)):
                grad += part
            d_h = V.T @ d
        self.grads = grads
