# exercise: CrossEntropyLoss
# right: no
# wrong: backward gives the gradient at the probabilities and not at the logits
# lines: 16
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p, self.y = p + 1e-12, y
        return float(-(y * np.log(self.p)).sum())

    def backward(self):
        return -self.y / self.p
