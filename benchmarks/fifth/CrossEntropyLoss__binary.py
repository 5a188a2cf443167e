# exercise: CrossEntropyLoss
# right: no
# wrong: The loss is the binary cross-entropy of every entry: the price of the classes that did not come is added.
# lines: 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        q = np.clip(p, 1e-12, 1 - 1e-12)
        return float(-(y * np.log(q) + (1 - y) * np.log(1 - q)).sum())

    def backward(self):
        return self.p - self.y
