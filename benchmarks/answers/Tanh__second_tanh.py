# exercise: Tanh
# right: no
# wrong: backward puts the stored output through tanh a second time (1 - tanh(h)**2)
import numpy as np


class Tanh:
    def _slope(self, h):
        return 1 - np.tanh(h) ** 2

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return np.multiply(d_h, self._slope(self.h))
