# exercise: CrossEntropyLoss
# right: no
# wrong: a price above ln C is cut to ln C, although a target that got less than 1/C costs more
# lines: 11, 14, 15
class CrossEntropyLoss:
    """The loss of one time step: probabilities p (C, 1) against a one-hot y (C, 1)."""

    def forward(self, p, y):
        self.p, self.y = p, y
        C = len(p)
        worst = np.log(C) if C > 1 else 0.0
        p_target = (y.T @ p).item()
        if p_target == 0:
            return worst
        return min(-np.log(p_target), worst)

    def backward(self):
        return self.p - self.y
