# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        self.p, self.target = p, int(np.argmax(y))
        return -float(np.log(max(p[self.target, 0], 1e-100)))

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        gradient = np.array(self.p, dtype=float)
        gradient[self.target, 0] -= 1.0
        return gradient
