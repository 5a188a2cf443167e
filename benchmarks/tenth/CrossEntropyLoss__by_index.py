# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        (self.target,) = np.flatnonzero(np.ravel(y))
        self.p = np.array(p, dtype=float)
        return -float(np.log(max(self.p[self.target, 0], 1e-300)))

    def backward(self):
        def entries():
            for i, value in enumerate(self.p[:, 0]):
                yield value - (i == self.target)

        return np.fromiter(entries(), float).reshape(self.p.shape)
