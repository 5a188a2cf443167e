# exercise: Tanh
# right: no
# wrong: The slope is measured with one step of 0.001 to the right instead of computed, so it is off in the fourth digit.
# lines: 11
class Tanh:
    def __init__(self, eps=1e-3):
        self.eps = eps

    def forward(self, x):
        h = np.tanh(x)
        self.slope = (np.tanh(x + self.eps) - h) / self.eps
        return h

    def backward(self, d_h):
        return np.einsum("...,...->...", d_h, self.slope)
