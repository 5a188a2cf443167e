# exercise: Tanh
# right: no
# wrong: backward puts the kept output through tanh a second time, so the slope is 1 - tanh(h)² and not 1 - h²
# lines: 17, 21
def slope(z):
    t = np.tanh(z)
    return 1.0 - t * t


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    cache = None

    def forward(self, x):
        out = np.tanh(x)
        self.cache = out
        return out

    def backward(self, d_h):
        return slope(self.cache) * d_h
