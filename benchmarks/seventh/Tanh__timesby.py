# exercise: Tanh
# right: no
# wrong: the incoming gradient is multiplied in place, so d_h is changed
# lines: 17

class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        grad = np.asarray(d_h)
        grad *= 1 - self.h**2
        return grad
