# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        h = np.tanh(x)
        self.slope = (1 + h) * (1 - h)
        return h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        return np.multiply(self.slope, d_h)
