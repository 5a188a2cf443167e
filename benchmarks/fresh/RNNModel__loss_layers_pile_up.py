# exercise: RNNModel
# right: no
# wrong: the list of loss layers is made once and grows from name to name
# lines: 9
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def __init__(self, *sizes):
        super().__init__(*sizes)
        self.loss_layers = []

    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.hs, self.tanhs, self.ps = inputs, [np.zeros_like(b)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.hs.append(self.tanhs[-1].forward(U @ x + V @ self.hs[-1] + b))
            self.ps.append(softmax(W @ self.hs[-1] + c))
        return self.ps

    def loss(self, targets):
        total = 0
        for p, y in zip(self.ps, targets):
            self.loss_layers.append(CrossEntropyLoss())
            total += self.loss_layers[-1].forward(p, y)
        return total

    def backward(self):
        U, V, W, b, c = self.params
        grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.inputs))):
            d_o = self.loss_layers[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.hs[t].T, d_o @ self.hs[t + 1].T, d, d_o
            for g, part in zip(grads, parts):
                g += part
            later = V.T @ d
        self.grads = grads
