# exercise: RNNModel
# right: yes
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_hidden, b_out = self.params
        self.inputs = list(inputs)
        self.tanhs = [Tanh() for _ in self.inputs]
        self.states = [np.zeros_like(b_hidden)]
        for x, tanh in zip(self.inputs, self.tanhs):
            self.states.append(tanh.forward(U @ x + V @ self.states[-1] + b_hidden))
        self.outputs = [softmax(W @ h + b_out) for h in self.states[1:]]
        return self.outputs

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.prices = [CrossEntropyLoss() for _ in self.outputs]
        return sum(c.forward(p, y) for c, p, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        U, V, W, b_hidden, b_out = self.params
        d_scores = [price.backward() for price in self.prices]
        d_sums, from_later = [], 0
        for tanh, d_o in zip(self.tanhs[::-1], d_scores[::-1]):
            d_sums.insert(0, tanh.backward(W.T @ d_o + from_later))
            from_later = V.T @ d_sums[0]
        # (rows, T) matrices: the sums over time are matrix products
        D_o, D_s = np.hstack(d_scores), np.hstack(d_sums)
        X, before, after = (np.hstack(c) for c in (self.inputs, self.states[:-1], self.states[1:]))
        self.grads = (
            D_s @ X.T,
            D_s @ before.T,
            D_o @ after.T,
            D_s.sum(axis=1, keepdims=True),
            D_o.sum(axis=1, keepdims=True),
        )
