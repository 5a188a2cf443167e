# exercise: RNNModel
# right: yes
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.tape, self.outputs = [], []
        h = np.zeros_like(b_hidden)
        for x in inputs:
            layer, before = Tanh(), h
            h = layer.forward(U @ x + V @ h + b_hidden)
            self.tape.append((x, before, h, layer))
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.outputs]
        return sum(
            layer.forward(p, y) for layer, p, y in zip(self.prices, self.outputs, targets)
        )

    def backward(self):
        _, V, W, *_ = self.params
        grads = [np.zeros_like(p) for p in self.params]
        carry = np.zeros((len(V), 1))
        for (x, before, h, layer), price in zip(reversed(self.tape), reversed(self.prices)):
            d_o = price.backward()
            d_f = layer.backward(W.T @ d_o + carry)
            carry = V.T @ d_f
            for total, part in zip(grads, (d_f @ x.T, d_f @ before.T, d_o @ h.T, d_f, d_o)):
                total += part
        self.grads = tuple(grads)
