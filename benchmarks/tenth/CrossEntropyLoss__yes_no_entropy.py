# exercise: CrossEntropyLoss
# right: no
# wrong: it is the binary cross-entropy: the classes that did not come are charged too, with ln(1 - p)
# lines: 11
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y, eps=1e-12):
        self.cache = (p, y)
        p = np.clip(p, eps, 1 - eps)
        cost = y * np.log(p) + (1 - y) * np.log(1 - p)
        return -np.sum(cost)

    def backward(self):
        p, y = self.cache
        return p - y
