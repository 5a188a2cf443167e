# exercise: CrossEntropyLoss
# right: no
# wrong: ln is taken of all probabilities, and 0 times minus infinity is NaN where another letter than the target has probability 0
# lines: 6, 14
def surprise(q):
    return -np.log(q)


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.pair = (p, y)
        price = float(np.vdot(y, surprise(p)))
        return price if price != np.inf else 700.0

    def backward(self):
        return np.subtract(*self.pair)
