# exercise: RNNModel
# right: no
# wrong: forward keeps states and layers in local variables (crashes in loss)
# lines: 9
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        states, tanhs, outputs = [np.zeros_like(b)], [], []
        for x in inputs:
            tanhs.append(Tanh())
            states.append(tanhs[-1].forward(U @ x + V @ states[-1] + b))
            outputs.append(softmax(W @ states[-1] + c))
        return outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b, c = self.params
        grads = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.losses))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            parts = d @ self.inputs[t].T, d @ self.states[t].T, d_o @ self.states[t + 1].T, d, d_o
            for g, part in zip(grads, parts):
                g += part
            later = V.T @ d
        self.grads = grads
