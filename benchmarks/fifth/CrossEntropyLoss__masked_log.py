# exercise: CrossEntropyLoss
# right: no
# wrong: Only zeros of classes that did not come are kept out of the logarithm: a target with probability 0 costs infinity.
# lines: 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.diff = p - y
        hot = y.astype(bool)
        logs = np.where(hot, np.log(np.where(hot, p, 1.0)), 0.0)
        return -logs.sum()

    def backward(self):
        return self.diff
