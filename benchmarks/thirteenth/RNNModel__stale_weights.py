# exercise: RNNModel
# right: no
# wrong: The weights are unpacked once when the model is made, so after optimize it goes on with the old ones.
# lines: 8
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.U, self.V, self.W, self.b_hidden, self.b_out = self.params

    def forward(self, inputs):
        self.inputs = inputs
        self.states = [np.zeros_like(self.b_hidden)]
        self.tanhs, self.outputs = [], []
        for x in inputs:
            layer = Tanh()
            h = layer.forward(self.U @ x + self.V @ self.states[-1] + self.b_hidden)
            self.tanhs.append(layer)
            self.states.append(h)
            self.outputs.append(softmax(self.W @ h + self.b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = []
        total = 0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.losses.append(layer)
        return total

    def backward(self):
        grads = [np.zeros_like(p) for p in self.params]
        d_h_next = np.zeros_like(self.b_hidden)
        for t in range(len(self.inputs) - 1, -1, -1):
            d_o = self.losses[t].backward()
            d_a = self.tanhs[t].backward(self.W.T @ d_o + d_h_next)
            grads[0] += d_a @ self.inputs[t].T
            grads[1] += d_a @ self.states[t].T
            grads[2] += d_o @ self.states[t + 1].T
            grads[3] += d_a
            grads[4] += d_o
            d_h_next = self.V.T @ d_a
        self.grads = tuple(grads)
