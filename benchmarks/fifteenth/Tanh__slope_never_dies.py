# exercise: Tanh
# right: no
# wrong: a slope below 0.05 is replaced by 0.05, so that saturated entries pass on more gradient than they have
# lines: 12
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    bottom = 0.05

    def forward(self, x):
        h = np.tanh(x)
        self.steepness = np.maximum(1 - h**2, self.bottom)
        return h

    def backward(self, d_h):
        return self.steepness * d_h
