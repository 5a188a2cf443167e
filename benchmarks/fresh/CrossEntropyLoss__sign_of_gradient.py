# exercise: CrossEntropyLoss
# right: no
# wrong: y - p
# lines: 11
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return self.y - self.p
