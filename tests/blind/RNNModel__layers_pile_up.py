# exercise: RNNModel
# right: no
# wrong: The tanh layers of earlier names stay in the list and are found first, so from the second name on backward uses layers of another name.
# name: tanh-layers-pile-up
# lines: 9, 14, 38
class RNNModel(Network):
    def __init__(self, *sizes_and_rng):
        super().__init__(*sizes_and_rng)
        self.activations = []

    def step(self, x, h):
        U, V, W, b, c = self.params
        layer = Tanh()
        self.activations.append(layer)
        h = layer.forward(U @ x + V @ h + b)
        return h, softmax(W @ h + c)

    def forward(self, inputs):
        self.x = list(inputs)
        self.h = [np.zeros((self.params[1].shape[0], 1))]
        self.o = []
        for x in self.x:
            h, o = self.step(x, self.h[-1])
            self.h.append(h)
            self.o.append(o)
        return self.o

    def loss(self, targets):
        self.criteria = [CrossEntropyLoss() for _ in self.o]
        return sum(c.forward(o, y) for c, o, y in zip(self.criteria, self.o, targets))

    def backward(self):
        U, V, W, b, c = self.params
        dU, dV, dW, db, dc = (np.zeros_like(p) for p in self.params)
        carry = np.zeros_like(b)
        for t in reversed(range(len(self.x))):
            do = self.criteria[t].backward()
            da = self.activations[t].backward(W.T @ do + carry)
            dU += da @ self.x[t].T
            dV += da @ self.h[t].T
            dW += do @ self.h[t + 1].T
            db += da
            dc += do
            carry = V.T @ da
        self.grads = (dU, dV, dW, db, dc)
