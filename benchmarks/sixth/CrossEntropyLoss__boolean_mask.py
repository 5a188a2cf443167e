# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self.hit = np.asarray(y) > 0.5
        self.p = np.array(p, dtype=float)
        (chance,) = self.p[self.hit]
        return float(-np.log(max(chance, np.finfo(float).tiny)))

    def backward(self):
        return np.where(self.hit, self.p - 1.0, self.p)
