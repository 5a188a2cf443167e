# exercise: Tanh
# right: no
# wrong: the output is computed only at the first call, a second forward of the same object gives the first one's again
# lines: 10
class Tanh:
    def __init__(self):
        self.h = None

    def forward(self, x):
        if self.h is None:
            self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return (1 - self.h * self.h) * d_h
