# exercise: RNNModel
# right: no
# wrong: gradients of earlier names are never set back to zero
# lines: 22
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [np.zeros_like(b)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + b))
            self.outputs.append(softmax(W @ self.states[-1] + c))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in self.outputs]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b, c = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.losses))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.states[t].T, d_o @ self.states[t + 1].T, d, d_o
            self.grads = [g + p for g, p in zip(self.grads, parts)]
            later = V.T @ d
