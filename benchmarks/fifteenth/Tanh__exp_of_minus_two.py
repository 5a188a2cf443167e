# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        x = np.asarray(x, dtype=float)
        small = np.expm1(-2.0 * np.abs(x))
        h = np.copysign(-small / (2.0 + small), x)
        slope = 4.0 * (1.0 + small) / (2.0 + small) ** 2
        self._pull = lambda upstream: np.multiply(upstream, slope)
        return h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        return self._pull(d_h)
