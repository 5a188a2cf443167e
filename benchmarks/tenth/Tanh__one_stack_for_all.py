# exercise: Tanh
# right: no
# wrong: the outputs are kept on a stack that all objects of the class share, so backward in another order than last-in-first-out uses the output of another layer
# lines: 8
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    memory = []

    def forward(self, x):
        self.memory.append(np.tanh(x))
        return self.memory[-1]

    def backward(self, d_h):
        h = self.memory.pop()
        return (1 - h * h) * d_h
