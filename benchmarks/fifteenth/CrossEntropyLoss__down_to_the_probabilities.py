# exercise: CrossEntropyLoss
# right: no
# wrong: backward returns -y/p, the gradient at the probabilities, where that at the logits is asked for
# lines: 12
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    eps = 1e-12

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.d = -y / np.maximum(p, self.eps)
        return -np.log(np.maximum((p * y).sum(), self.eps))

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return self.d
