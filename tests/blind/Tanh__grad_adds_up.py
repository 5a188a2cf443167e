# exercise: Tanh
# right: no
# wrong: a second call of backward on the layer returns its gradient added to that of the first call
# name: gradient-adds-up
# lines: 20
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def __init__(self):
        self.out = None
        self.grad = 0.0

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        self.out = np.tanh(x)
        return self.out

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        self.grad = self.grad + d_h * (1.0 - np.square(self.out))
        return self.grad
