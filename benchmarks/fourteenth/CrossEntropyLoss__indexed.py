# exercise: CrossEntropyLoss
# right: yes
import math


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.target = int(np.argmax(y))
        self.p = np.array(p, dtype=float)
        return -math.log(max(self.p[self.target, 0], 1e-12))

    def backward(self):
        grad = self.p.copy()
        grad[self.target, 0] -= 1
        return grad
