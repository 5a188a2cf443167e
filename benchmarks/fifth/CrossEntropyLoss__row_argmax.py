# exercise: CrossEntropyLoss
# right: no
# wrong: The target is looked for along the rows of the column, where argmax is always 0, so the price is that of class 0 (times C) and the gradient is wrong too.
# lines: 7
class CrossEntropyLoss:
    def forward(self, p, y):
        target = y.argmax(axis=1)
        self.p, self.target = p, target
        picked = np.maximum(p[target, 0], 1e-15)
        return -np.log(picked).mean()

    def backward(self):
        d = self.p.copy()
        d[self.target] -= 1
        return d
