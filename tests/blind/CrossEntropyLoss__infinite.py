# exercise: CrossEntropyLoss
# right: no
# wrong: the logarithm of 0 is taken without anything added
# lines: 15
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.d = p - y
        target = int(y.ravel().argmax())
        with np.errstate(divide="ignore"):
            return float(-np.log(p.ravel()[target]))

    def backward(self):
        return self.d
