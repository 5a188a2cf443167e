# exercise: Tanh
# right: no
# wrong: backward multiplies the slope into the array d_h that it was handed, which changes it for the caller
# lines: 14
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        self.h = (np.exp(2 * np.clip(x, -300, 300)) - 1) / (np.exp(2 * np.clip(x, -300, 300)) + 1)
        return self.h

    def backward(self, d_h):
        for factor in (1 + self.h, 1 - self.h):
            d_h *= factor
        return d_h
