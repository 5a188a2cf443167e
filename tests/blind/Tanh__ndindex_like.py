# exercise: Tanh
# right: no
# wrong: The result array takes over the dtype of x, so an integer x gives a tanh cut to whole numbers.
# name: dtype-of-the-input
# lines: 12
import math


class Tanh:
    def forward(self, x):
        x = np.asarray(x)
        self.h = np.zeros_like(x)
        for place in np.ndindex(x.shape):
            self.h[place] = math.tanh(x[place])
        return self.h

    def backward(self, d_h):
        d_x = np.array(d_h, dtype=float)
        for place in np.ndindex(d_x.shape):
            d_x[place] *= 1 - self.h[place] ** 2
        return d_x
