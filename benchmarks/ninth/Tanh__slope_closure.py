# exercise: Tanh
# right: yes
def _squash(x):
    e = np.exp(-2.0 * np.abs(x))
    return np.sign(x) * (-np.expm1(-2.0 * np.abs(x))) / (1.0 + e), 4.0 * e / (1.0 + e) ** 2


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h, slope = _squash(np.asarray(x, dtype=float))
        self._pull = lambda d: slope * d
        return h

    def backward(self, d_h):
        return self._pull(d_h)
