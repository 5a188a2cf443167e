# exercise: CrossEntropyLoss
# right: no
# wrong: Loss and gradient are divided by the number of classes.
# lines: 12, 15
class CrossEntropyLoss:
    """Cross-entropy with reduction="mean"."""

    def forward(self, p, y):
        self.p = p
        self.y = y
        self.n = p.shape[0]
        return -np.sum(y * np.log(p + 1e-12)) / self.n

    def backward(self):
        return (self.p - self.y) / self.n
