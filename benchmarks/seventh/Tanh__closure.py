# exercise: Tanh
# right: yes

class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        h = np.tanh(x)

        def vjp(g, h=np.array(h)):
            return np.subtract(g, np.multiply(g, np.square(h)))

        self._vjp = vjp
        return h

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        return self._vjp(d_h)
