# exercise: Tanh
# right: no
# wrong: slope h(1 - h), that of a sigmoid
# lines: 11
class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, d_h):
        return d_h * self.out * (1 - self.out)
