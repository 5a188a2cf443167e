# exercise: Tanh
# right: no
# wrong: the input is kept and used as if it were the output
# lines: 12
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        self.kept = x
        return np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - self.kept**2)
