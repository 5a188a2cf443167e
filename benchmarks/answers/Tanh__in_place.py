# exercise: Tanh
# right: no
# wrong: backward multiplies d_h in place, so the incoming gradient is changed
import numpy as np


class Tanh:
    def forward(self, x):
        e = np.exp(2 * x)
        self.out = (e - 1) / (e + 1)
        return self.out

    def backward(self, d_h):
        np.multiply(d_h, 1 - self.out**2, out=d_h)
        return d_h
