# exercise: Tanh
# right: no
# wrong: the input is kept and used in the slope where the output belongs
# lines: 7, 12
class Tanh:
    def forward(self, x):
        self.saved = np.array(x, dtype=float)
        return np.tanh(self.saved)

    def backward(self, d_h):
        grad = np.zeros_like(self.saved)
        grad += d_h * (1 - self.saved**2)
        return grad
