# exercise: Tanh
# right: no
# wrong: backward returns the slope and forgets the incoming gradient
# lines: 18
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        d_x = np.empty_like(self.h)
        for place in np.ndindex(self.h.shape):
            d_x[place] = 1 - self.h[place] ** 2
        return d_x
