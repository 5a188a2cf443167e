# exercise: CrossEntropyLoss
# right: no
# wrong: the place of the target is read from the column numbers that np.where gives, which are always 0, instead of the row numbers
# lines: 10
class CrossEntropyLoss:
    TINY = 1e-12

    def forward(self, p, y):
        self.p = np.array(p, dtype=float)
        self.target = np.where(y == 1)[1][0]
        return float(-np.log(self.p[self.target, 0] + self.TINY))

    def backward(self):
        grad = self.p.copy()
        grad[self.target] -= 1.0
        return grad
