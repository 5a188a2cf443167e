# exercise: Tanh
# right: no
# wrong: @ in place of *: crashes for columns
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h @ (1 - self.h ** 2)
