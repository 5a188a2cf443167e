# exercise: Tanh
# right: no
# wrong: backward returns the slope of tanh and does not multiply it with the gradient that came in.
# lines: 14
class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, d_h):
        def derivative(z):
            return 1 - np.tanh(z) ** 2

        return derivative(self.x) * np.ones_like(d_h)
