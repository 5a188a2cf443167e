# exercise: Tanh
# right: no
# wrong: the output buffer has the dtype of the input, so integer inputs lose their fractions
# lines: 8
class Tanh:
    def forward(self, x):
        x = np.asarray(x)
        self.y = np.empty_like(x)
        self.y[...] = np.tanh(x)
        return self.y

    def backward(self, d_h):
        grad = np.ones(self.y.shape)
        grad -= self.y * self.y
        return grad * d_h
