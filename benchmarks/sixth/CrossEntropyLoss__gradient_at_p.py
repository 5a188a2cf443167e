# exercise: CrossEntropyLoss
# right: no
# wrong: The gradient is the one at the probabilities, -y / p, not the one at the logits.
# lines: 15
class CrossEntropyLoss:
    tiny = 1e-15

    def forward(self, p, y):
        self.cache = (p + self.tiny, y)
        p, y = self.cache
        return -float((y * np.log(p)).sum())

    def backward(self):
        p, y = self.cache
        return -y / p
