# exercise: Tanh
# right: no
# wrong: returns the slope alone, and has divided it by two
# lines: 11, 12
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        slope = (1 - self.h ** 2) / 2
        return slope
