# exercise: Tanh
# right: no
# wrong: keeps x instead of tanh(x), so the slope is 1 - x squared
# lines: 9, 13
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - self.x**2)
