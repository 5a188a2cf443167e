# exercise: CrossEntropyLoss
# right: no
# wrong: the minus sign of the loss is missing
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return self.p - self.y
