# exercise: CrossEntropyLoss
# right: no
# wrong: the price is in bits, since the logarithm is of base 2
# lines: 10

import math


def surprise(prob):
    return -math.log2(prob) if prob > 0 else 1000.0


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.target = int(y.argmax())
        self.p = p
        return surprise(p[self.target, 0])

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        grad = self.p.copy()
        grad[self.target] -= 1
        return grad
