# exercise: CrossEntropyLoss
# right: no
# wrong: target less probability, so the gradient has the wrong sign
# lines: 17
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.kept = (p, y)
        return -float(np.log(p[y == 1] + 1e-12)[0])

    def backward(self):
        p, y = self.kept
        return np.subtract(y, p)
