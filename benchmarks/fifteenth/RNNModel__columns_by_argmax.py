# exercise: RNNModel
# right: no
# wrong: every input is taken for a one-hot column and its place looked up, so the zero vector of the first step counts as letter 0 (and other inputs as their largest entry)
# lines: 10, 14, 32
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.letters = [int(np.argmax(x)) for x in inputs]
        self.states = [np.zeros_like(b_hidden)]
        self.tanhs = [Tanh() for _ in self.letters]
        for letter, tanh in zip(self.letters, self.tanhs):
            pre = U[:, [letter]] + V @ self.states[-1] + b_hidden
            self.states.append(tanh.forward(pre))
        self.outputs = [softmax(W @ h + b_out) for h in self.states[1:]]
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in self.outputs]
        return sum(map(CrossEntropyLoss.forward, self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in self.params)
        d_next = np.zeros_like(b_hidden)
        for t in range(len(self.letters) - 1, -1, -1):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.states[t + 1].T
            d_bo += d_o
            d_a = self.tanhs[t].backward(W.T @ d_o + d_next)
            d_U[:, [self.letters[t]]] += d_a
            d_V += d_a @ self.states[t].T
            d_bh += d_a
            d_next = V.T @ d_a
        self.grads = (d_U, d_V, d_W, d_bh, d_bo)
