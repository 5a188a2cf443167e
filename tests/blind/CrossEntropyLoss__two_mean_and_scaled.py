# exercise: CrossEntropyLoss
# right: no
# wrong: the price is a mean over the rows; the gradient is multiplied by the price
# lines: 14, 17
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p, self.y = p, y
        self.price = -np.sum(y * np.log(p + 1e-12))
        return self.price / len(p)

    def backward(self):
        return self.price * (self.p - self.y)
