# exercise: Tanh
# right: no
# wrong: tanh is written out with exp, which overflows for large entries and gives NaN
# lines: 7, 8
class Tanh:
    def forward(self, x):
        e = np.exp(2 * x)
        self.out = (e - 1) / (e + 1)
        return self.out

    def backward(self, d_h):
        return d_h - d_h * self.out**2
