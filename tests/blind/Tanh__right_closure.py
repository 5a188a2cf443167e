# exercise: Tanh
# right: yes
# wrong: forward leaves a closure that backward calls
# lines:
import numpy as np


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        slope = 1.0 - h * h
        self._back = lambda d: d * slope
        return h

    def backward(self, d_h):
        return self._back(np.asarray(d_h))
