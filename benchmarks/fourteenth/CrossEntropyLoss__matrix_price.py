# exercise: CrossEntropyLoss
# right: no
# wrong: two faults: the price is a (1, 1) array and not a number, and the gradient has the wrong sign
# lines: 7, 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.diff = y - p
        return -(y.T @ np.log(np.maximum(p, 1e-12)))

    def backward(self):
        return self.diff
