# exercise: Tanh
# right: no
# wrong: The slope takes tanh of the output a second time.
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h * (1 - np.tanh(self.h) ** 2)
