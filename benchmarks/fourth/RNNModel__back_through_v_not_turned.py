# exercise: RNNModel
# right: no
# wrong: the gradient goes back to the step before through V instead of its transpose
# lines: 40
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros_like(b_hidden)
        self.trace, outputs = [], []
        for x in inputs:
            tanh = Tanh()
            h_prev, h = h, tanh.forward(U @ x + V @ h + b_hidden)
            outputs.append(softmax(W @ h + b_out))
            self.trace.append((x, h_prev, h, tanh))
        self.outputs = outputs
        return outputs

    def loss(self, targets):
        self.loss_layers = []
        value = 0
        for t, y in enumerate(targets):
            self.loss_layers.append(CrossEntropyLoss())
            value = value + self.loss_layers[t].forward(self.outputs[t], y)
        return value

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        g_U, g_V, g_W, g_bh, g_bo = (np.zeros_like(p) for p in self.params)
        later = np.zeros_like(b_hidden)
        for (x, h_prev, h, tanh), layer in zip(self.trace[::-1], self.loss_layers[::-1]):
            d_o = layer.backward()
            g_W += d_o @ h.T
            g_bo += d_o
            d_s = tanh.backward(W.T @ d_o + later)
            g_U += d_s @ x.T
            g_V += d_s @ h_prev.T
            g_bh += d_s
            later = V @ d_s
        self.grads = g_U, g_V, g_W, g_bh, g_bo
