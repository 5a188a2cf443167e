# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        slope = (1 - h) * (1 + h)
        self._way_back = lambda d_h: slope * d_h
        return h

    def backward(self, d_h):
        return self._way_back(d_h)
