"""Right answer to Tanh, as a learner would write it. No cases, no mistakes."""

import numpy as np


class Tanh:
    """tanh as a layer: forward(x) returns h = tanh(x); backward(d_h) the gradient at x.

    Arrays of any shape. An object serves one time step: backward belongs to its last forward.
    """

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        slope = 1 - self.h**2
        return d_h * slope
