# exercise: Tanh
# right: no
# wrong: keeps x and takes 1 - x**2 as the slope, the input in place of the output
import numpy as np


class Tanh:
    def forward(self, x):
        self.kept = x
        return np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - np.square(self.kept))
