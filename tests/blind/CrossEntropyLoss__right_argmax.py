# exercise: CrossEntropyLoss
# right: yes
# wrong: the target's row is found once, the gradient built with a copy
# lines:
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self._p = np.array(p, dtype=float)
        self._row = int(np.argmax(y[:, 0]))
        return float(-np.log(max(self._p[self._row, 0], 1e-12)))

    def backward(self):
        gradient = self._p.copy()
        gradient[self._row, 0] -= 1.0
        return gradient
