# exercise: CrossEntropyLoss
# right: no
# wrong: backward subtracts y from the caller's p: the second call is wrong too
# lines: 11
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return float(-(y * np.log(np.maximum(p, 1e-12))).sum())

    def backward(self):
        self.p -= self.y
        return self.p
