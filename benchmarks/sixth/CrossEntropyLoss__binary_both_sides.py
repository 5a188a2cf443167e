# exercise: CrossEntropyLoss
# right: no
# wrong: The price also charges ln(1 - p) for all letters that did not come, as for a yes/no question on each letter.
# lines: 10
class CrossEntropyLoss:
    def forward(self, p, y):
        eps = 1e-12
        self.p, self.y = p, y
        q = np.clip(p, eps, 1 - eps)
        return float(-np.sum(y * np.log(q) + (1 - y) * np.log(1 - q)))

    def backward(self):
        return self.p - self.y
