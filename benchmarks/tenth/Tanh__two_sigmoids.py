# exercise: Tanh
# right: no
# wrong: tanh is written as 2 s(2x) - 1, but one of the two factors 2 is missing in the derivative, so the gradient is half of what it must be
# lines: 16
def logistic(z):
    return 0.5 * (1 + np.tanh(z / 2))


class Tanh:
    def forward(self, x):
        self.s = logistic(2 * np.asarray(x))
        return 2 * self.s - 1

    def backward(self, d_h):
        ds = self.s * (1 - self.s)
        return d_h * 2 * ds
