# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        self.backward = lambda d_h: d_h * (1 - h * h)
        return h

    def backward(self, d_h):
        raise RuntimeError("forward first")
