# exercise: RNNModel
# right: yes
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        h = np.zeros_like(b)
        self.undo, self.outputs = [], []
        for x in inputs:
            layer, before = Tanh(), h
            h = layer.forward(U @ x + V @ before + b)
            self.outputs.append(softmax(W @ h + c))
            self.undo.append(self._undo_step(layer, np.array(x, dtype=float), before, h))
        return list(self.outputs)

    def _undo_step(self, layer, x, before, h):
        _, V, W, _, _ = self.params

        def undo(d_o, later):
            d_a = layer.backward(W.T @ d_o + later)
            share = (
                np.einsum("ij,kj->ik", d_a, x),
                np.einsum("ij,kj->ik", d_a, before),
                np.einsum("ij,kj->ik", d_o, h),
                d_a,
                d_o,
            )
            return share, V.T @ d_a

        return undo

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.outputs]
        triples = zip(self.prices, self.outputs, targets)
        return sum(price.forward(p, y) for price, p, y in triples)

    def backward(self):
        total = tuple(np.zeros_like(p) for p in self.params)
        carry = np.zeros_like(self.params[3])
        for undo, price in zip(self.undo[::-1], self.prices[::-1]):
            share, carry = undo(price.backward(), carry)
            total = tuple(a + s for a, s in zip(total, share))
        self.grads = total
