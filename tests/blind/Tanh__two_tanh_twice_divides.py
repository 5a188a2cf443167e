# exercise: Tanh
# right: no
# wrong: the kept output goes through tanh once more; the gradient is divided by the slope
# lines: 16, 17
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        slope = 1 - np.tanh(self.h) ** 2
        return d_h / slope
