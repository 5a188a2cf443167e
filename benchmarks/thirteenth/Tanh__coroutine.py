# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    @staticmethod
    def _way_back(h):
        slope, answer = (1.0 - h) * (1.0 + h), None
        while True:
            d_h = yield answer
            answer = np.multiply(slope, d_h)

    def forward(self, x):
        h = np.tanh(x)
        self._walk = self._way_back(h)
        next(self._walk)
        return h

    def backward(self, d_h):
        return self._walk.send(d_h)
