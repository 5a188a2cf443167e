# exercise: RNNModel
# right: no
# wrong: steps whose target is index 0 are taken for padding and left out of the loss and the gradients, so the end of a name is never learned
# name: index-0-left-out
# lines: 25, 26, 27, 38
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs = inputs
        self.states = [np.zeros((V.shape[0], 1))]
        self.layers, self.outputs = [], []
        for x in inputs:
            layer = Tanh()
            self.layers.append(layer)
            self.states.append(layer.forward(U @ x + V @ self.states[-1] + b_hidden))
            self.outputs.append(softmax(W @ self.states[-1] + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = []
        total = 0.0
        for p, y in zip(self.outputs, targets):
            if np.argmax(y) == 0:
                self.losses.append(None)
                continue
            step = CrossEntropyLoss()
            total += step.forward(p, y)
            self.losses.append(step)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.inputs))):
            d_o = np.zeros_like(b_out) if self.losses[t] is None else self.losses[t].backward()
            grads[2] += d_o @ self.states[t + 1].T
            grads[4] += d_o
            d_a = self.layers[t].backward(W.T @ d_o + d_next)
            grads[0] += d_a @ self.inputs[t].T
            grads[1] += d_a @ self.states[t].T
            grads[3] += d_a
            d_next = V.T @ d_a
        self.grads = tuple(grads)
