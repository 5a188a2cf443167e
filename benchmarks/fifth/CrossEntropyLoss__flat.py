# exercise: CrossEntropyLoss
# right: no
# wrong: The gradient comes back as a flat array (C,) instead of a column (C, 1).
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = np.ravel(p)
        self.y = np.ravel(y)
        return float(-self.y @ np.log(self.p + 1e-15))

    def backward(self):
        grad = self.p - self.y
        return grad
