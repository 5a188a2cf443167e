# exercise: Tanh
# right: no
# wrong: the gradient that comes in is multiplied in place
# lines: 20
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def __init__(self):
        self.slope = None

    def forward(self, x):
        h = np.tanh(x)
        self.slope = (1 - h) * (1 + h)
        return h

    def backward(self, d_h):
        d_h *= self.slope
        return d_h
