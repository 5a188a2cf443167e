# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        """-ln p(target) in nats, a number; finite also where p is 0."""
        (where,) = np.nonzero(np.ravel(y))
        target = int(where[0])

        def gradient():
            g = np.array(p_kept)
            g[target, 0] -= 1.0
            return g

        p_kept = np.array(p, dtype=float)
        self._gradient = gradient
        return -float(np.log(max(p_kept[target, 0], 1e-300)))

    def backward(self):
        """The gradient (C, 1) at the logits, which softmax turned into p."""
        return self._gradient()
