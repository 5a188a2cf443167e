# exercise: Tanh
# right: no
# wrong: keeps x and uses it where the output belongs
# lines: 11
class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - self.x ** 2)
