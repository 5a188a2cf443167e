# exercise: CrossEntropyLoss
# right: yes
import math


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p = tuple(float(v) for v in np.ravel(p))
        self.hit = int(np.flatnonzero(y)[0])
        return -math.log(max(self.p[self.hit], 1e-300))

    def backward(self):
        rows = ([v - (k == self.hit)] for k, v in enumerate(self.p))
        return np.array(list(rows), dtype=float)
