"""Right answer to CrossEntropyLoss, as a learner would write it. No cases, no mistakes."""

import numpy as np


class CrossEntropyLoss:
    """The loss of one time step as a layer.

    forward(p, y): p are probabilities (C, 1) that a softmax made, y is one-hot (C, 1); returns
    -ln p(target), a number in nats, finite also at p = 0.
    backward(): the gradient (C, 1) of that number at the logits, which softmax turned into p.
    """

    def forward(self, p, y):
        self.p = p
        self.y = y
        log_p = np.log(p + 1e-12)
        return -np.sum(y * log_p)

    def backward(self):
        return self.p - self.y
