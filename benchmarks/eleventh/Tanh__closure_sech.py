# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)

        def pull(d):
            return np.multiply(d, np.subtract(1.0, np.square(h)))

        self._pull = pull
        return h

    def backward(self, d_h):
        return self._pull(d_h)
