# exercise: Tanh
# right: no
# wrong: the list of kept outputs belongs to the class, so all layers share it and get each other's outputs
# lines: 9

class Tanh:
    """tanh as a layer, for arrays of any shape."""

    outputs = []

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        self.outputs.append(np.tanh(x))
        return self.outputs[-1]

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        h = self.outputs[-1]
        return (1 - h * h) * d_h
