# exercise: RNNModel
# right: no
# wrong: one Tanh layer for all steps, which only knows the last state, and the loss is the mean over time
# lines: 10, 24, 32
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.tanh = Tanh()
        self.inputs = inputs
        self.hs = [np.zeros_like(b_hidden)]
        self.ps = []
        for x in inputs:
            self.hs.append(self.tanh.forward(U @ x + V @ self.hs[-1] + b_hidden))
            self.ps.append(softmax(W @ self.hs[-1] + b_out))
        return self.ps

    def loss(self, targets):
        self.loss_layers, values = [], []
        for p, y in zip(self.ps, targets):
            self.loss_layers.append(CrossEntropyLoss())
            values.append(self.loss_layers[-1].forward(p, y))
        return np.mean(values)

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.ps))):
            d_o = self.loss_layers[t].backward()
            d_sum = self.tanh.backward(W.T @ d_o + d_next)
            grads[0] += d_sum @ self.inputs[t].T
            grads[1] += d_sum @ self.hs[t].T
            grads[2] += d_o @ self.hs[t + 1].T
            grads[3] += d_sum
            grads[4] += d_o
            d_next = V.T @ d_sum
        self.grads = tuple(grads)
