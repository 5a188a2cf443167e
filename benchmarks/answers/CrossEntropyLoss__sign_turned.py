# exercise: CrossEntropyLoss
# right: no
# wrong: the gradient is y - p, the wrong way round
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.difference = np.subtract(y, p)
        return float(-(y * np.log(p + 1e-12)).sum())

    def backward(self):
        return self.difference
