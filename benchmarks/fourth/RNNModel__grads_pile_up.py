# exercise: RNNModel
# right: no
# wrong: gradients are set to zero at the first name only and pile up over names
# lines: 32
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs = inputs
        self.hidden_states = [np.zeros((V.shape[0], 1))]
        self.layers, self.outputs = [], []
        for x in inputs:
            layer = Tanh()
            h = layer.forward(U @ x + V @ self.hidden_states[-1] + b_hidden)
            self.layers.append(layer)
            self.hidden_states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = []
        total = 0.0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.losses.append(layer)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        if self.grads is None:
            self.grads = tuple(np.zeros_like(p) for p in self.params)
        d_U, d_V, d_W, d_b_hidden, d_b_out = self.grads
        d_h_next = np.zeros((V.shape[0], 1))
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.hidden_states[t + 1].T
            d_b_out += d_o
            d_s = self.layers[t].backward(W.T @ d_o + d_h_next)
            d_U += d_s @ self.inputs[t].T
            d_V += d_s @ self.hidden_states[t].T
            d_b_hidden += d_s
            d_h_next = V.T @ d_s
