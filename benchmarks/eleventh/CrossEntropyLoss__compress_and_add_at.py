# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    TINY = np.finfo(float).tiny

    def forward(self, p, y):
        self.hot = np.flatnonzero(y)
        self.p = np.array(p, dtype=float)
        taken = np.compress(np.ravel(y) > 0, self.p)
        return float(-np.log(max(taken[0], self.TINY)))

    def backward(self):
        g = self.p.copy()
        np.subtract.at(g, (self.hot, 0), 1.0)
        return g
