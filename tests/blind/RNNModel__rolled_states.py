# exercise: RNNModel
# right: no
# wrong: The states before each step are had by rolling the states round, so the first step is given the last state instead of zeros and the gradient of V is off.
# name: last-state-before-the-first
# lines: 31
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.X = np.concatenate(list(inputs), axis=1)
        self.layers = [Tanh() for _ in range(self.X.shape[1])]
        h, columns = np.zeros_like(b_hidden), []
        for x, layer in zip(self.X.T, self.layers):
            h = layer.forward(U @ x[:, None] + V @ h + b_hidden)
            columns.append(h)
        self.H = np.concatenate(columns, axis=1)
        self.P = softmax(W @ self.H + b_out)
        return [self.P[:, [t]] for t in range(self.P.shape[1])]

    def loss(self, targets):
        self.ends = [CrossEntropyLoss() for _ in targets]
        return sum(e.forward(self.P[:, [t]], targets[t]) for t, e in enumerate(self.ends))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        D = np.concatenate([e.backward() for e in self.ends], axis=1)
        A = W.T @ D
        after = np.zeros_like(b_hidden)
        for t in range(A.shape[1] - 1, -1, -1):
            A[:, [t]] = self.layers[t].backward(A[:, [t]] + after)
            after = V.T @ A[:, [t]]
        before = np.roll(self.H, 1, axis=1)
        self.grads = (A @ self.X.T, A @ before.T, D @ self.H.T, A.sum(1, keepdims=True), D.sum(1, keepdims=True))
