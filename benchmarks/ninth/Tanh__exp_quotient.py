# exercise: Tanh
# right: no
# wrong: tanh is written as a quotient of exponentials, which is inf/inf = NaN for large x
# lines: 6, 13
def sinh_cosh(x):
    up, down = np.exp(x), np.exp(-x)
    return up - down, up + down


class Tanh:
    def forward(self, x):
        s, c = sinh_cosh(x)
        self.h = s / c
        return self.h

    def backward(self, d_h):
        return d_h - d_h * self.h * self.h
