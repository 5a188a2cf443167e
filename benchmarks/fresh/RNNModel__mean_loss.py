# exercise: RNNModel
# right: no
# wrong: loss is the mean over time
# lines: 18
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.steps, h = [], np.zeros_like(b)
        for x in inputs:
            tanh, before = Tanh(), h
            h = tanh.forward(U @ x + V @ h + b)
            self.steps.append((x, before, h, tanh, softmax(W @ h + c)))
        return [s[4] for s in self.steps]

    def loss(self, targets):
        self.layers = [CrossEntropyLoss() for _ in targets]
        return np.mean([l.forward(s[4], y) for l, s, y in zip(self.layers, self.steps, targets)])

    def backward(self):
        U, V, W, b, c = self.params
        g = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for (x, before, h, tanh, _), layer in zip(self.steps[::-1], self.layers[::-1]):
            d_o = layer.backward()
            d = tanh.backward(W.T @ d_o + later)
            for a, part in zip(g, (d @ x.T, d @ before.T, d_o @ h.T, d, d_o)):
                a += part
            later = V.T @ d
        self.grads = g
