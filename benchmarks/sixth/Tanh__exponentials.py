# exercise: Tanh
# right: no
# wrong: The quotient of exponentials overflows for large entries and gives NaN instead of 1 or -1.
# lines: 10
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        pos, neg = np.exp(x), np.exp(-x)
        self.h = (pos - neg) / (pos + neg)
        return self.h

    def backward(self, d_h):
        return (1 - self.h ** 2) * d_h
