# exercise: Tanh
# right: no
# wrong: tanh is written as 2 sigmoid(2x) - 1, but its slope is taken as 2 s (1 - s): half of what it should be
# lines: 20

def logistic(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        self.s = logistic(2 * x)
        return 2 * self.s - 1

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        slope = 2 * self.s * (1 - self.s)
        return slope * d_h
