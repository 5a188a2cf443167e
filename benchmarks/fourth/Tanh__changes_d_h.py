# exercise: Tanh
# right: no
# wrong: multiplies d_h in place, the caller's gradient is changed
# lines: 16
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        h = np.tanh(x)
        self.slope = 1 - h**2
        return h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        d_h *= self.slope
        return d_h
