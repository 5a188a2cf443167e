# exercise: Tanh
# right: no
# wrong: two: the slope is 1 + h**2; it is added to d_h instead of multiplied
import numpy as np


class Tanh:
    def forward(self, x):
        self.stack = [np.tanh(x)]
        return self.stack[-1]

    def backward(self, d_h):
        h = self.stack[-1]
        return d_h + (1 + h * h)
