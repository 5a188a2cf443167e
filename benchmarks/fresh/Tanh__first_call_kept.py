# exercise: Tanh
# right: no
# wrong: keeps the output of the first call only
# lines: 11
class Tanh:
    def __init__(self):
        self.h = None

    def forward(self, x):
        h = np.tanh(x)
        if self.h is None:
            self.h = h
        return h

    def backward(self, d_h):
        return d_h * (1 - self.h ** 2)
