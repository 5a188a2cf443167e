# exercise: Tanh
# right: no
# wrong: the quotient of exponentials overflows for large inputs and gives nan
# lines: 8
class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.out = (up - down) / (up + down)
        return self.out

    def backward(self, d_h):
        return d_h - d_h * self.out ** 2
