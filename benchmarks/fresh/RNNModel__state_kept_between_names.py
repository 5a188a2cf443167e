# exercise: RNNModel
# right: no
# wrong: a name starts from the last state of the name before
# lines: 9
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.h = np.zeros((hidden_dim, 1))

    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [self.h], [], []
        for x in inputs:
            tanh = Tanh()
            self.h = tanh.forward(U @ x + V @ self.h + b)
            self.tanhs.append(tanh)
            self.states.append(self.h)
            self.outputs.append(softmax(W @ self.h + c))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in self.outputs]
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
