# exercise: Tanh
# right: no
# wrong: the cache belongs to the class, so a second layer overwrites what the first one kept
# lines: 8, 15
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    cache = {}

    @staticmethod
    def slope(h):
        return 1 - h * h

    def forward(self, x):
        self.cache["h"] = np.tanh(x)
        return self.cache["h"]

    def backward(self, d_h):
        return d_h * Tanh.slope(self.cache["h"])
