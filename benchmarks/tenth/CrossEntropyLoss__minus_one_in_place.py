# exercise: CrossEntropyLoss
# right: no
# wrong: backward subtracts 1 in the very array p that came in, so the caller's probabilities change, and a second call of backward is off by one more
# lines: 14
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.k = int(np.argmax(y))
        self.p = p
        return -np.log(p[self.k, 0] + 1e-12)

    def backward(self):
        d_logits = self.p
        d_logits[self.k] -= 1
        return d_logits
