# exercise: Tanh
# right: no
# wrong: the slope is a cached property, so after a second forward on the same object backward still uses the first slope
# lines: 9
# name: first-slope-kept
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    @functools.cached_property
    def slope(self):
        return 1 - self.h**2

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return self.slope * d_h
