# exercise: CrossEntropyLoss
# right: no
# wrong: forward returns a (1, 1) array from the matrix product, not a number
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.y = y
        return -(y.T @ np.log(p + 1e-12))

    def backward(self):
        return self.p - self.y
