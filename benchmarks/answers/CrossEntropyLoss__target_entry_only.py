# exercise: CrossEntropyLoss
# right: no
# wrong: only the target's entry of the gradient is set, the other entries are zero instead of p
import numpy as np


class CrossEntropyLoss:
    def forward(self, p, y):
        self.shape, self.index = p.shape, int(y.argmax())
        self.probability = p[self.index, 0]
        return -float(np.log(max(self.probability, 1e-10)))

    def backward(self):
        gradient = np.zeros(self.shape)
        gradient[self.index] = self.probability - 1
        return gradient
