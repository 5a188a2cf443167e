# exercise: CrossEntropyLoss
# right: no
# wrong: the price of a target with probability 0 is infinite, and the gradient has the wrong sign
# lines: 13, 18

class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.saved = p, y
        row = np.flatnonzero(y)[0]
        return -np.log(p[row, 0])

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        p, y = self.saved
        return y - p
