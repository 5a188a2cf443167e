# exercise: CrossEntropyLoss
# right: no
# wrong: The gradient is the one at the probabilities, not at the logits before softmax.
# lines: 13
class CrossEntropyLoss:
    eps = 1e-12

    def forward(self, p, y):
        self.saved = dict(p=p + self.eps, y=y)
        return -np.log(self.saved["p"][y == 1]).sum()

    def backward(self):
        return -self.saved["y"] / self.saved["p"]
