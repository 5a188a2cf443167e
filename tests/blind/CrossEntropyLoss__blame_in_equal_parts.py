# exercise: CrossEntropyLoss
# right: no
# wrong: the letters that did not come get equal parts of the blame, and not each its own probability
# lines: 17
# name: blame-in-equal-parts
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.came = y.astype(bool)
        self.given = max(float(p[self.came][0]), 1e-30)
        return -np.log(self.given)

    def backward(self):
        missing = 1 - self.given
        others = max(self.came.size - 1, 1)
        return np.where(self.came, -missing, missing / others)
