# exercise: RNNModel
# right: no
# wrong: the gradients are set to zero only once, so those of the second name are added to those of the first
# lines: 28
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.steps = []
        h = np.zeros((U.shape[0], 1))
        for x in inputs:
            act = Tanh()
            new = act.forward(U @ x + V @ h + b_hidden)
            self.steps.append({"x": x, "before": h, "act": act, "after": new})
            self.steps[-1]["p"] = softmax(W @ new + b_out)
            h = new
        return [s["p"] for s in self.steps]

    def loss(self, targets):
        total = 0
        for s, y in zip(self.steps, targets):
            s["ce"] = CrossEntropyLoss()
            total += s["ce"].forward(s["p"], y)
        return total

    def backward(self):
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        _, V, W, _, _ = self.params
        later = np.zeros((V.shape[0], 1))
        for s in self.steps[::-1]:
            e = s["ce"].backward()
            f = s["act"].backward(W.T @ e + later)
            parts = f @ s["x"].T, f @ s["before"].T, e @ s["after"].T, f, e
            self.grads = [g + part for g, part in zip(self.grads, parts)]
            later = V.T @ f
