# exercise: CrossEntropyLoss
# right: no
# wrong: backward gives the gradient at the probabilities, -y / p, and not at the logits
# lines: 18

class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    eps = 1e-12

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.p, self.y = p, y
        return float(-(y * np.log(p + self.eps)).sum())

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return -self.y / (self.p + self.eps)
