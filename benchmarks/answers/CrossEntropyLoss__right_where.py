# exercise: CrossEntropyLoss
# right: yes
# wrong: gradient by np.where, loss by log1p of what is missing from one
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self._target = np.asarray(y) > 0.5
        self._p = np.array(p, dtype=float)
        given = float(self._p[self._target].sum())
        return -float(np.log(given)) if given > 1e-12 else -float(np.log(1e-12))

    def backward(self):
        return np.where(self._target, self._p - 1.0, self._p)
