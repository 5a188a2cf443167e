# exercise: Tanh
# right: no
# wrong: h is a local variable of forward (crashes in backward)
# lines: 7
class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        return h

    def backward(self, d_h):
        return d_h * (1 - self.h ** 2)
