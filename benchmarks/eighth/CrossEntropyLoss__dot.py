# exercise: CrossEntropyLoss
# right: no
# wrong: the price is a (1, 1) array and not a number, since it is a matrix product of two columns
# lines: 12
class CrossEntropyLoss:
    def __init__(self):
        self.kept = None

    def forward(self, p, y):
        self.kept = (p, y)
        surprise = np.log(np.maximum(p, 1e-300))
        return -(y.T @ surprise)

    def backward(self):
        p, y = self.kept
        return p - y
