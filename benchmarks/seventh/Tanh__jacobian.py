# exercise: Tanh
# right: no
# wrong: the slope is put into a diagonal Jacobian matrix, which fits columns only and not arrays of other shapes
# lines: 12

class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        h = np.tanh(x)
        self.J = np.diagflat(1 - h**2)
        return h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        return self.J.T @ d_h
