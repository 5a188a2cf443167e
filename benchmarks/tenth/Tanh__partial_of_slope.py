# exercise: Tanh
# right: yes
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        self.backward_of = functools.partial(np.multiply, (1 - h) * (1 + h))
        return h

    def backward(self, d_h):
        return self.backward_of(d_h)
