# exercise: Tanh
# right: no
# wrong: in backward the slope is applied as a matrix product with its transpose in mind instead of entry by entry
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        jac = np.diag((1 - self.h * self.h).mean(axis=-1))
        return jac @ d_h
