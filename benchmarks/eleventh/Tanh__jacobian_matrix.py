# exercise: Tanh
# right: no
# wrong: multiplies with a Jacobian by @, which sums and only fits vectors and columns, not arrays of any shape
# lines: 12
class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, d_h):
        J = np.diag((1 - self.out ** 2).ravel())
        return J @ d_h
