# exercise: Tanh
# right: no
# wrong: forward keeps the output and returns nothing
# lines: 7
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - self.h ** 2)
