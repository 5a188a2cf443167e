# exercise: Tanh
# right: no
# wrong: keeps tanh(x) but hands out x
# name: input-handed-out
import numpy as np

class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return x

    def backward(self, d_h):
        return d_h * (1.0 - self.h * self.h)
