# exercise: CrossEntropyLoss
# right: no
# wrong: backward subtracts the 1 in the very array p that came in, so the caller's probabilities change.
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.probs = p
        self.k = int(np.argmax(y))
        return float(-np.log(p[self.k, 0] + 1e-12))

    def backward(self):
        dscores = self.probs
        dscores[self.k] -= 1
        return dscores
