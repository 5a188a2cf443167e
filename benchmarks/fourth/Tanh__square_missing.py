# exercise: Tanh
# right: no
# wrong: the slope is 1 - h instead of 1 - h squared
# lines: 15
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        return d_h * (1 - self.h)
