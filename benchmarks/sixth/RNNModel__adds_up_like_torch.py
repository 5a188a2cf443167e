# exercise: RNNModel
# right: no
# wrong: The gradients of a name are added to those of the names before; nothing sets them to zero.
# lines: 8, 36
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.grads = [np.zeros_like(p) for p in self.params]

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        h = np.zeros_like(bh)
        self.steps = []
        for x in inputs:
            act = Tanh()
            h_new = act.forward(U @ x + V @ h + bh)
            self.steps.append({"x": x, "before": h, "after": h_new, "act": act})
            h = h_new
        self.probs = [softmax(W @ s["after"] + bo) for s in self.steps]
        return self.probs

    def loss(self, targets):
        total = 0.0
        for s, p, y in zip(self.steps, self.probs, targets):
            s["ce"] = CrossEntropyLoss()
            total += s["ce"].forward(p, y)
        return total

    def backward(self):
        _, V, W, bh, _ = self.params
        from_future = np.zeros_like(bh)
        for s in self.steps[::-1]:
            do = s["ce"].backward()
            dz = s["act"].backward(W.T @ do + from_future)
            parts = (dz @ s["x"].T, dz @ s["before"].T, do @ s["after"].T, dz, do)
            self.grads = [g + part for g, part in zip(self.grads, parts)]
            from_future = V.T @ dz
