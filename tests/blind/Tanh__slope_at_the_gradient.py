# exercise: Tanh
# right: no
# wrong: thinks that backward is the derivative of tanh taken at the gradient that comes in
# name: slope-alone-at-the-gradient
# lines: 14
class Tanh:
    """tanh as a layer; backward is its derivative."""

    def forward(self, x):
        return np.tanh(x)

    def backward(self, d_h):
        # the derivative of tanh(z) is 1 - tanh(z)^2
        return 1 - np.tanh(d_h) ** 2
