# exercise: Tanh
# right: no
# wrong: all layers push their outputs on one common list and pop from it, so layers that are walked back in another order than last-in-first-out get each other's outputs, and a second backward finds nothing
# lines: 8, 16
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    tape = []

    def forward(self, x):
        h = np.tanh(x)
        self.tape.append(1 - np.square(h))
        return h

    def backward(self, d_h):
        return d_h * self.tape.pop()
