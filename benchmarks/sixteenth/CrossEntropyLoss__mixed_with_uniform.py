# exercise: CrossEntropyLoss
# right: no
# wrong: To keep away from 0 the probabilities are mixed with one per cent of the uniform ones, which changes every price.
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        safe = 0.99 * p + 0.01 / len(p)
        return float(-(y * np.log(safe)).sum())

    def backward(self):
        return self.p - self.y
