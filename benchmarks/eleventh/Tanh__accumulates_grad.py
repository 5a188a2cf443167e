# exercise: Tanh
# right: no
# wrong: the gradient is added to what earlier calls of backward left, as PyTorch's .grad does, so a second backward returns a sum
# lines: 14
class Tanh:
    def __init__(self):
        self.grad = 0

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        self.grad = self.grad + d_h * (1 - np.square(self.h))
        return self.grad
