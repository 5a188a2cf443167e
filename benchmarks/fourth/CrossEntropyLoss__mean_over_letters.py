# exercise: CrossEntropyLoss
# right: no
# wrong: the mean over the C entries instead of the sum
# lines: 12
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.p = p
        self.y = y
        return -np.mean(y * np.log(p + 1e-12))

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return self.p - self.y
