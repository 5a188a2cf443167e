# exercise: RNNModel
# right: no
# wrong: backward clips the gradients to the range from -1 to 1 by itself, so they are not the gradients of the loss.
# lines: 42, 43
class RNNModel(Network):
    """A vanilla recurrent network trained with back-propagation through time."""

    def forward(self, inputs):
        """Run the network over the sequence and cache everything needed for BPTT."""
        U, V, W, b_hidden, b_out = self.params
        hidden_dim = V.shape[0]
        self.cache = {"x": {}, "h": {-1: np.zeros((hidden_dim, 1))}, "tanh": {}, "p": {}}
        for t, x in enumerate(inputs):
            self.cache["x"][t] = x
            self.cache["tanh"][t] = Tanh()
            pre = U @ x + V @ self.cache["h"][t - 1] + b_hidden
            self.cache["h"][t] = self.cache["tanh"][t].forward(pre)
            self.cache["p"][t] = softmax(W @ self.cache["h"][t] + b_out)
        return [self.cache["p"][t] for t in range(len(inputs))]

    def loss(self, targets):
        """Sum of the cross-entropy over all time steps."""
        self.cache["ce"] = {t: CrossEntropyLoss() for t in range(len(targets))}
        return sum(self.cache["ce"][t].forward(self.cache["p"][t], y) for t, y in enumerate(targets))

    def backward(self):
        """Back-propagation through time."""
        U, V, W, b_hidden, b_out = self.params
        dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
        dbh, dbo = np.zeros_like(b_hidden), np.zeros_like(b_out)
        dh_next = np.zeros_like(b_hidden)
        for t in sorted(self.cache["x"], reverse=True):
            do = self.cache["ce"][t].backward()
            dW += do @ self.cache["h"][t].T
            dbo += do
            da = self.cache["tanh"][t].backward(W.T @ do + dh_next)
            dU += da @ self.cache["x"][t].T
            dV += da @ self.cache["h"][t - 1].T
            dbh += da
            dh_next = V.T @ da
        # mitigate exploding gradients
        for grad in (dU, dV, dW, dbh, dbo):
            np.clip(grad, -1, 1, out=grad)
        self.grads = (dU, dV, dW, dbh, dbo)
