# exercise: RNNModel
# right: yes
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.ways, outputs = [], []
        h = np.zeros_like(b_hidden)
        for x in inputs:
            layer = Tanh()
            before, h = h, layer.forward(U @ x + V @ h + b_hidden)
            outputs.append(softmax(W @ h + b_out))
            self.ways.append((x, before, h, layer))
        self.outputs = outputs
        return [o.copy() for o in outputs]

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in targets]
        return sum(c.forward(o, y) for c, o, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        pieces, carry = [], np.zeros_like(b_hidden)
        for (x, before, h, layer), price in zip(self.ways[::-1], self.prices[::-1]):
            d_o = price.backward()
            d_f = layer.backward(W.T @ d_o + carry)
            pieces.append((d_f @ x.T, d_f @ before.T, d_o @ h.T, d_f, d_o))
            carry = V.T @ d_f
        self.grads = tuple(map(sum, zip(*pieces)))
