# exercise: CrossEntropyLoss
# right: no
# wrong: it is the binary cross-entropy: the entries that are not the target are charged -ln(1 - p) too
# lines: 14

class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        p_safe = np.clip(p, 1e-15, 1 - 1e-15)
        self.p = p
        self.y = y
        loss = -np.sum(y * np.log(p_safe) + (1 - y) * np.log(1 - p_safe))
        return float(loss)

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return self.p - self.y
