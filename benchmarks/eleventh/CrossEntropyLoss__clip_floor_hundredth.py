# exercise: CrossEntropyLoss
# right: no
# wrong: the probability is lifted to at least 0.01, so every target rarer than that costs the same 4.6 nats
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.saved = p, y
        safe = np.clip(p, 1e-2, None)
        return -float((y * np.log(safe)).sum())

    def backward(self):
        return np.subtract(*self.saved)
