# exercise: Tanh
# right: no
# wrong: the list that keeps the outputs is a default argument, so all layers share one and the last forward of any of them counts
# lines: 6, 7
class Tanh:
    def __init__(self, kept=[]):
        self.kept = kept

    def forward(self, x):
        self.kept.append(np.tanh(x))
        return self.kept[-1]

    def backward(self, d_h):
        h = self.kept[-1]
        return (1 - h) * (1 + h) * d_h
