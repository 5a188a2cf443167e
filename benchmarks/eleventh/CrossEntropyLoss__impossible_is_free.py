# exercise: CrossEntropyLoss
# right: no
# wrong: a target of probability 0 costs 0 nats, since its infinite price is replaced by 0
# lines: 12
class CrossEntropyLoss:
    """The loss of one time step."""

    def forward(self, p, y):
        self.p = p
        self.y = y
        with np.errstate(divide="ignore", invalid="ignore"):
            prices = np.where(p > 0, -np.log(p), 0.0)
        return np.vdot(prices, y)

    def backward(self):
        return self.p - self.y
