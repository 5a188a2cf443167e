# exercise: CrossEntropyLoss
# right: no
# wrong: gives the gradient at the probabilities, -y / p, not at the logits
# lines: 15
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p = np.clip(p, 1e-12, 1.0)
        self.y = y
        return float(-np.sum(y * np.log(self.p)))

    def backward(self):
        # d(-ln p)/dp = -1/p, and only at the target
        return -self.y / self.p
