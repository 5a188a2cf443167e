# exercise: CrossEntropyLoss
# right: no
# wrong: the price is a mean over the C entries of the column, not their sum (np.mean)
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.kept = (p, y)
        return float(np.mean(-y * np.log(p + 1e-15)))

    def backward(self):
        p, y = self.kept
        return p - y
