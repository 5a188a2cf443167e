# exercise: Tanh
# right: no
# wrong: tanh is written as a fraction of exponentials that overflow, so large inputs give NaN.
# lines: 6, 7
def _tanh(z):
    e2 = np.exp(2 * z)
    return (e2 - 1) / (e2 + 1)


class Tanh:
    def forward(self, x):
        self.out = _tanh(x)
        return self.out

    def backward(self, d_h):
        return (1 - self.out ** 2) * d_h
