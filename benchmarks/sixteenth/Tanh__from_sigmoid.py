# exercise: Tanh
# right: no
# wrong: tanh is written as a sigmoid of 2x, but in the slope the inner factor 2 is left out.
# lines: 11
class Tanh:
    def forward(self, x):
        self.s = 0.5 * (1 + np.tanh(x))
        return 2 * self.s - 1

    def backward(self, d_h):
        return d_h * 2 * self.s * (1 - self.s)
