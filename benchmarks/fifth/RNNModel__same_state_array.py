# exercise: RNNModel
# right: no
# wrong: One state array is overwritten at every step, so all the kept states are the last one.
# lines: 13, 14
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros_like(b_hidden)
        self.inputs, self.states = inputs, [h.copy()]
        self.tanhs, self.outputs = [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            h[:] = self.tanhs[-1].forward(U @ x + V @ h + b_hidden)
            self.states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_b, d_c = (np.zeros_like(p) for p in self.params)
        d_next = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.states[t + 1].T
            d_c += d_o
            d_a = self.tanhs[t].backward(W.T @ d_o + d_next)
            d_U += d_a @ self.inputs[t].T
            d_V += d_a @ self.states[t].T
            d_b += d_a
            d_next = V.T @ d_a
        self.grads = d_U, d_V, d_W, d_b, d_c
