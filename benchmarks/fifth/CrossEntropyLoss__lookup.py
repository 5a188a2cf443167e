# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self.pair = np.array(p, dtype=float), np.array(y, dtype=float)
        (k,), _ = np.nonzero(self.pair[1])
        return -float(np.log(max(self.pair[0][k, 0], np.finfo(float).tiny)))

    def backward(self):
        return np.subtract(*self.pair)
