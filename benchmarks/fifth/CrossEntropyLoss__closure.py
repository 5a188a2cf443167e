# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    """forward leaves behind a function, backward calls it."""

    def forward(self, p, y):
        self._way_back = lambda: np.hstack([p, y]) @ np.array([[1.0], [-1.0]])
        hit = np.vdot(y, p)
        return -np.log(hit) if hit > 1e-300 else 690.0

    def backward(self):
        return self._way_back()
