# exercise: Tanh
# right: no
# wrong: The incoming gradient is multiplied in place, so the caller's d_h is changed.
# lines: 15
class Tanh:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, d_h):
        grad = d_h
        grad *= 1.0 - self.out * self.out
        return grad
