# exercise: RNNModel
# right: no
# wrong: the loss is the mean over the steps and not their sum; and the error goes back through V instead of its transpose
# lines: 24, 39

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.steps = []
        for x in inputs:
            step = {"x": x, "h_prev": h, "tanh": Tanh(), "ce": CrossEntropyLoss()}
            h = step["tanh"].forward(U @ x + V @ h + b_hidden)
            step["h"], step["p"] = h, softmax(W @ h + b_out)
            self.steps.append(step)
        return [step["p"] for step in self.steps]

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        prices = [s["ce"].forward(s["p"], y) for s, y in zip(self.steps, targets)]
        return np.mean(prices)

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        U, V, W, b_hidden, b_out = self.params
        dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in self.params)
        dh_next = np.zeros_like(b_hidden)
        for s in reversed(self.steps):
            do = s["ce"].backward()
            da = s["tanh"].backward(W.T @ do + dh_next)
            dW += do @ s["h"].T
            dU += da @ s["x"].T
            dV += da @ s["h_prev"].T
            dbh += da
            dbo += do
            dh_next = V @ da
        self.grads = (dU, dV, dW, dbh, dbo)
