# exercise: Tanh
# right: no
# wrong: backward multiplies with a diagonal Jacobian, which works for one column or a flat vector only and fails for other shapes.
# lines: 14
class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def jacobian(self):
        return np.diag(1 - self.out.ravel() ** 2)

    def backward(self, d_h):
        return self.jacobian() @ d_h
