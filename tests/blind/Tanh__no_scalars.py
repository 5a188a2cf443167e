# exercise: Tanh
# right: no
# wrong: fills an array by slices: crashes for an array without axes
# lines: 8
class Tanh:
    def forward(self, x):
        self.h = np.empty(np.shape(x))
        self.h[:] = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h * (1 - self.h ** 2)
