# exercise: RNNModel
# right: no
# wrong: the hidden state lives on the object and the next name starts from where the last one ended
# lines: 12
class RNNModel(Network):
    def __init__(self, *sizes_and_rng):
        super().__init__(*sizes_and_rng)
        self.h = np.zeros_like(self.params[3])

    def step(self, x):
        U, V, W, b_hidden, b_out = self.params
        layer, h_prev = Tanh(), self.h
        self.h = layer.forward(U @ x + V @ h_prev + b_hidden)
        p = softmax(W @ self.h + b_out)
        self.steps.append((x, h_prev, self.h, layer, p))
        return p

    def forward(self, inputs):
        self.steps = []
        return [self.step(x) for x in inputs]

    def loss(self, targets):
        self.losses, total = [], 0.0
        for (*_, p), y in zip(self.steps, targets):
            self.losses.append(CrossEntropyLoss())
            total += self.losses[-1].forward(p, y)
        return total

    def backward(self):
        _, V, W, b_hidden, _ = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b_hidden)
        while self.steps:
            x, h_prev, h, layer, _ = self.steps.pop()
            d_o = self.losses.pop().backward()
            d_a = layer.backward(W.T @ d_o + d_next)
            for g, part in zip(grads, (d_a @ x.T, d_a @ h_prev.T, d_o @ h.T, d_a, d_o)):
                g += part
            d_next = V.T @ d_a
        self.grads = tuple(grads)
