# exercise: RNNModel
# right: yes
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_hidden, b_out = self.params
        self.steps = []
        h = np.zeros_like(b_hidden)
        for x in inputs:
            h_before, layer = h, Tanh()
            h = layer.forward(np.hstack([U, V]) @ np.vstack([x, h_before]) + b_hidden)
            self.steps.append((np.vstack([x, h_before]), layer, h, softmax(W @ h + b_out)))
        return [p for *_, p in self.steps]

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.prices = [CrossEntropyLoss() for _ in self.steps]
        return sum(
            price.forward(step[3], y) for price, step, y in zip(self.prices, self.steps, targets)
        )

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        U, V, W, b_hidden, b_out = self.params
        d_logits = np.hstack([price.backward() for price in self.prices])
        states = np.hstack([h for _, _, h, _ in self.steps])
        from_outputs = W.T @ d_logits
        d_sums, carried = [], np.zeros_like(b_hidden)
        for t in range(len(self.steps))[::-1]:
            d_sum = self.steps[t][1].backward(from_outputs[:, t : t + 1] + carried)
            carried = V.T @ d_sum
            d_sums.insert(0, d_sum)
        d_sums = np.hstack(d_sums)
        d_both = d_sums @ np.hstack([read for read, *_ in self.steps]).T
        d_U, d_V = np.split(d_both, [U.shape[1]], axis=1)
        d_bh = d_sums.sum(axis=1, keepdims=True)
        d_bo = d_logits.sum(axis=1, keepdims=True)
        self.grads = (d_U, d_V, d_logits @ states.T, d_bh, d_bo)
