# exercise: RNNModel
# right: no
# wrong: The scores of all steps are stacked and softmax is taken along axis 0, which is time, so a step's probabilities do not sum to one.
# lines: 15
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.X = np.stack(list(inputs))
        self.H = np.zeros((len(self.X) + 1,) + b.shape)
        self.act = []
        for t in range(len(self.X)):
            layer = Tanh()
            self.H[t + 1] = layer.forward(U @ self.X[t] + V @ self.H[t] + b)
            self.act.append(layer)
        self.P = softmax(W @ self.H[1:] + c)
        return self.P

    def loss(self, targets):
        self.ce = [CrossEntropyLoss() for _ in self.P]
        return sum(ce.forward(p, y) for ce, p, y in zip(self.ce, self.P, targets))

    def backward(self):
        U, V, W, b, c = self.params
        D = np.stack([ce.backward() for ce in self.ce])
        A = np.zeros_like(self.H[1:])
        carry = np.zeros_like(b)
        for t in range(len(D))[::-1]:
            A[t] = self.act[t].backward(W.T @ D[t] + carry)
            carry = V.T @ A[t]

        def products(left, right):
            return left[:, :, 0].T @ right[:, :, 0]

        self.grads = (
            products(A, self.X),
            products(A, self.H[:-1]),
            products(D, self.H[1:]),
            A.sum(0),
            D.sum(0),
        )
