# exercise: RNNModel
# right: no
# wrong: the state of the last name is kept and the next name starts from it
# lines: 23

class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    h = None

    def step(self, x):
        U, V, W, b, c = self.params
        cell = Tanh()
        before = self.h
        self.h = cell.forward(U @ x + V @ before + b)
        p = softmax(W @ self.h + c)
        self.trace.append((x, before, self.h, cell, p))
        return p

    def forward(self, inputs):
        """T columns of probabilities (output_dim, 1), for T columns (input_dim, 1)."""
        self.trace = []
        if self.h is None:
            self.h = np.zeros_like(self.params[3])
        return [self.step(x) for x in inputs]

    def loss(self, targets):
        """The sum over time of -ln p(target), for T one-hot columns; comes after forward."""
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(s[-1], y) for l, s, y in zip(self.losses, self.trace, targets))

    def backward(self):
        """Put the gradients of that sum into self.grads; comes after loss."""
        _, V, W, *_ = self.params
        total = [np.zeros_like(p) for p in self.params]
        nxt = 0
        for l, (x, before, h, cell, _) in zip(self.losses[::-1], self.trace[::-1]):
            do = l.backward()
            da = cell.backward(W.T @ do + nxt)
            for acc, part in zip(total, (da @ x.T, da @ before.T, do @ h.T, da, do)):
                acc += part
            nxt = V.T @ da
        self.grads = tuple(total)
