# exercise: CrossEntropyLoss
# right: no
# wrong: two: forward subtracts y from p in place, so the caller's probabilities are destroyed; the logarithm is to base 2
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        price = -np.sum(y * np.log2(p + 1e-12))
        p -= y
        self.d = p
        return float(price)

    def backward(self):
        return self.d
