# exercise: Tanh
# right: no
# wrong: tanh is computed from exp(2x), which overflows for large x and gives NaN
# lines: 8
class Tanh:
    def forward(self, x):
        e2 = np.exp(2 * x)
        self.out = (e2 - 1) / (e2 + 1)
        return self.out

    def backward(self, d_h):
        return np.multiply(d_h, 1 - np.square(self.out))
