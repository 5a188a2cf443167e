# exercise: CrossEntropyLoss
# right: no
# wrong: backward puts the probabilities through softmax again
# lines: 18
# needs: softmax
import numpy as np


class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p = p
        self.y = y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return softmax(self.p) - self.y
