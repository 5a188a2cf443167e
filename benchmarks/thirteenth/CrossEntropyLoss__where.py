# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        hot = np.flatnonzero(y).item()
        chance = max(float(np.ravel(p)[hot]), np.finfo(float).tiny)

        def gradient():
            column = np.array(p0, dtype=float)
            column[hot, 0] -= 1.0
            return column

        p0 = np.array(p, dtype=float).reshape(-1, 1)
        self._gradient = gradient
        return 0.0 - float(np.log(chance))

    def backward(self):
        return self._gradient()
