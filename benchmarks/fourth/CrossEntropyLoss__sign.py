# exercise: CrossEntropyLoss
# right: no
# wrong: the gradient has the wrong sign, y - p
# lines: 9
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.error = y - p
        return float(-(y * np.log(p + 1e-15)).sum())

    def backward(self):
        return self.error
