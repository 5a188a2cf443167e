# exercise: Tanh
# right: no
# wrong: The Jacobian is built as a diagonal matrix of all entries and multiplied with d_h, which works for columns only; arrays of other shapes crash or come out in another shape.
# lines: 16
class Tanh:
    """y = tanh(x)"""

    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def jacobian(self):
        return np.diag(1.0 - self.y.flatten() ** 2)

    def backward(self, d_h):
        return self.jacobian() @ d_h
