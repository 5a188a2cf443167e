# exercise: Tanh
# right: no
# wrong: d_h *= changes the caller's array
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        d_h *= 1 - self.h ** 2
        return d_h
