# exercise: RNNModel
# right: yes
class Step:
    """One time step: its two layers, and what it read."""

    def __init__(self, params, x, h_prev):
        self.params, self.x, self.h_prev = params, x, h_prev
        U, V, W, b_hidden, b_out = params
        self.tanh, self.price = Tanh(), CrossEntropyLoss()
        self.h = self.tanh.forward(U @ x + V @ h_prev + b_hidden)
        self.p = softmax(W @ self.h + b_out)

    def back(self, d_h_next):
        """Five gradients of this step, and what goes to the step before."""
        _, V, W, _, _ = self.params
        d_o = self.price.backward()
        d_s = self.tanh.backward(d_h_next + W.T @ d_o)
        return (d_s @ self.x.T, d_s @ self.h_prev.T, d_o @ self.h.T, d_s, d_o), V.T @ d_s


class RNNModel(Network):
    def forward(self, inputs):
        h, self.steps = np.zeros((len(self.params[1]), 1)), []
        for x in inputs:
            self.steps.append(step := Step(self.params, x, h))
            h = step.h
        return [step.p for step in self.steps]

    def loss(self, targets):
        total = 0.0
        for step, y in zip(self.steps, targets, strict=True):
            step.price = CrossEntropyLoss()
            total += step.price.forward(step.p, y)
        return total

    def backward(self):
        grads = [np.zeros_like(p) for p in self.params]
        d_h_next = np.zeros_like(self.params[3])
        for step in reversed(self.steps):
            parts, d_h_next = step.back(d_h_next)
            grads = [g + part for g, part in zip(grads, parts)]
        self.grads = grads
