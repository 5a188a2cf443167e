# exercise: Tanh
# right: no
# wrong: tanh is written as 2s(2x) - 1 but its slope lacks the inner factor of two
# lines: 15
class Tanh:
    def _sigma(self, z):
        return np.exp(-np.logaddexp(0, -z))

    def forward(self, x):
        self.s = self._sigma(2 * x)
        return 2 * self.s - 1

    def backward(self, d_h):
        ds = 2 * d_h
        return ds * self.s * (1 - self.s)
