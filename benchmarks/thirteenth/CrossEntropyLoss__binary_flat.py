# exercise: CrossEntropyLoss
# right: no
# wrong: The binary cross-entropy is taken, which charges for the other letters too, and backward returns a flat array (C,).
# lines: 13, 17
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = np.asarray(p, float).reshape(-1)
        self.y = np.asarray(y, float).reshape(-1)
        eps = 1e-15
        total = 0.0
        for prob, target in zip(self.p, self.y):
            prob = min(max(prob, eps), 1 - eps)
            total -= target * np.log(prob) + (1 - target) * np.log(1 - prob)
        return total

    def backward(self):
        return self.p - self.y
