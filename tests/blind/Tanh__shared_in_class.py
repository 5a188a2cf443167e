# exercise: Tanh
# right: no
# wrong: the output is kept in the class, so all layers share the last one
# lines: 13
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""
    cache = []

    def forward(self, x):
        self.cache.append(np.tanh(x))
        return self.cache[-1]

    def backward(self, d_h):
        h = self.cache[-1]
        return d_h - d_h * h**2
