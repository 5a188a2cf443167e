# exercise: CrossEntropyLoss
# right: no
# wrong: the loss also adds the terms of the classes that did not come, as in binary cross-entropy
# lines: 11
class CrossEntropyLoss:
    EPS = 1e-12

    def forward(self, p, y):
        self.saved = (p, y)
        q = np.clip(p, self.EPS, 1 - self.EPS)
        return float(-np.sum(y * np.log(q) + (1 - y) * np.log(1 - q)))

    def backward(self):
        p, y = self.saved
        return p - y
