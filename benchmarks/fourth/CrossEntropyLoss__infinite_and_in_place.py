# exercise: CrossEntropyLoss
# right: no
# wrong: log of 0 gives infinity or NaN, and backward subtracts in place, so p changes and a second call differs
# lines: 11, 15
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.p, self.y = p, y
        return float(-np.log(p[y == 1])[0])

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        self.p -= self.y
        return self.p
