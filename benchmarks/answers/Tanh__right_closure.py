# exercise: Tanh
# right: yes
# wrong: forward leaves a function on self that does the way back
import numpy as np


class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        self._back = lambda d: d * (1 - h) * (1 + h)
        return h.copy()

    def backward(self, d_h):
        return self._back(np.asarray(d_h))
