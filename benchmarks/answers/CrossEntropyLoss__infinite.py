# exercise: CrossEntropyLoss
# right: no
# wrong: ln of 0 is taken as it is, the price of an impossible target is infinite (no guard)
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.gradient = p - y
        target = int(np.argmax(y))
        return -np.log(p[target, 0])

    def backward(self):
        return self.gradient.copy()
