# exercise: CrossEntropyLoss
# right: no
# wrong: probabilities are kept above 0.01 before the logarithm, so that every rarer target costs the same 4.6 nats
# lines: 9

class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def __init__(self, floor=1e-2):
        self.floor = floor

    def _log(self, q):
        return np.log(np.clip(q, self.floor, 1.0))

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.diff = p - y
        return -np.einsum("ij,ij->", y, self._log(p))

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return self.diff.copy()
