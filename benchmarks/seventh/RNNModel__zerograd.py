# exercise: RNNModel
# right: no
# wrong: the gradients are set to zero once only, so those of one name are added to those of the name before
# lines: 37

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_hidden, b_out = self.params
        self.inputs = inputs
        self.states = [np.zeros((V.shape[0], 1))]
        self.layers = []
        self.outputs = []
        for x in inputs:
            layer = Tanh()
            h = layer.forward(U @ x + V @ self.states[-1] + b_hidden)
            self.layers.append(layer)
            self.states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.loss_layers = []
        total = 0.0
        for o, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(o, y)
            self.loss_layers.append(layer)
        return total

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        U, V, W, b_hidden, b_out = self.params
        if self.grads is None:
            self.grads = tuple(np.zeros_like(p) for p in self.params)
        d_U, d_V, d_W, d_bh, d_bo = self.grads
        d_next = np.zeros((V.shape[0], 1))
        for t in reversed(range(len(self.inputs))):
            d_o = self.loss_layers[t].backward()
            d_W += d_o @ self.states[t + 1].T
            d_bo += d_o
            d_a = self.layers[t].backward(W.T @ d_o + d_next)
            d_U += d_a @ self.inputs[t].T
            d_V += d_a @ self.states[t].T
            d_bh += d_a
            d_next = V.T @ d_a
