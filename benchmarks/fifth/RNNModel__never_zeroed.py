# exercise: RNNModel
# right: no
# wrong: Two faults: the gradients are added to those of the names before, and V's share uses the state after the step instead of the one before it.
# lines: 8, 35
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        self.inputs = list(inputs)
        self.tanh = [Tanh() for _ in self.inputs]
        self.h = []
        h = np.zeros_like(b_hidden)
        for x, layer in zip(self.inputs, self.tanh):
            h = layer.forward(U @ x + V @ h + b_hidden)
            self.h.append(h)
        self.outputs = [softmax(W @ h + b_out) for h in self.h]
        return self.outputs

    def loss(self, targets):
        self.ce = []
        loss = 0
        for o, y in zip(self.outputs, targets):
            self.ce.append(CrossEntropyLoss())
            loss = loss + self.ce[-1].forward(o, y)
        return loss

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_h_next = np.zeros_like(b_hidden)
        for x, h, layer, ce in reversed(list(zip(self.inputs, self.h, self.tanh, self.ce))):
            d_o = ce.backward()
            d_a = layer.backward(W.T @ d_o + d_h_next)
            self.grads[0] += d_a @ x.T
            self.grads[1] += d_a @ h.T
            self.grads[2] += d_o @ h.T
            self.grads[3] += d_a
            self.grads[4] += d_o
            d_h_next = V.T @ d_a
