# exercise: CrossEntropyLoss
# right: no
# wrong: where p is 0 the logarithm is skipped and a 0 stands in its place, so an impossible target costs nothing
# lines: 10, 11
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p, self.y = p, y
        logs = np.zeros(p.shape)
        np.log(p, out=logs, where=p > 0)
        return -float(np.vdot(y, logs))

    def backward(self):
        return self.p - self.y
