# exercise: RNNModel
# right: no
# wrong: loss layers for all steps, but the loss returned is that of the last step
# lines: 20
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.hs, self.tanhs, self.ps = inputs, [np.zeros_like(b)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.hs.append(self.tanhs[-1].forward(U @ x + V @ self.hs[-1] + b))
            self.ps.append(softmax(W @ self.hs[-1] + c))
        return self.ps

    def loss(self, targets):
        self.losses = []
        for p, y in zip(self.ps, targets):
            layer = CrossEntropyLoss()
            nats = layer.forward(p, y)
            self.losses.append(layer)
        return nats

    def backward(self):
        U, V, W, b, c = self.params
        grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.hs[t].T, d_o @ self.hs[t + 1].T, d, d_o
            for g, part in zip(grads, parts):
                g += part
            later = V.T @ d
        self.grads = grads
