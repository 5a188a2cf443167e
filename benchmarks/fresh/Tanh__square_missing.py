# exercise: Tanh
# right: no
# wrong: slope 1 - h
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h * (1 - self.h)
