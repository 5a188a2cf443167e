# exercise: Tanh
# right: no
# wrong: forward returns the slope kept for the way back, not h (the two are exchanged in the return)
import numpy as np


class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        self.slope = 1 - self.h**2
        return self.slope

    def backward(self, d_h):
        return self.slope * d_h
