# exercise: CrossEntropyLoss
# right: no
# wrong: a mean over the C entries in place of the sum
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return float(-np.mean(y * np.log(p + 1e-12)))

    def backward(self):
        return self.p - self.y
