# exercise: CrossEntropyLoss
# right: no
# wrong: zeros of p are skipped, so an impossible target costs nothing, and the gradient has the opposite sign
# lines: 7, 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.diff = y - p
        possible = p > 0
        return -float((y[possible] * np.log(p[possible])).sum())

    def backward(self):
        return self.diff
