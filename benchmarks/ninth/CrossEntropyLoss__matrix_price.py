# exercise: CrossEntropyLoss
# right: no
# wrong: the price is a product of a row and a column and comes back as a 1 x 1 matrix instead of a number
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.y, self.p = y, p
        return -(y.T @ np.log(p + 1e-12))

    def backward(self):
        return self.p - self.y
