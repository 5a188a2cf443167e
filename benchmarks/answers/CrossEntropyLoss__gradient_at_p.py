# exercise: CrossEntropyLoss
# right: no
# wrong: backward returns the gradient at the probabilities, -y / p, not at the logits
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = np.maximum(p, 1e-12), y
        return -float(np.log(self.p[y == 1]).item())

    def backward(self):
        return -self.y / self.p
