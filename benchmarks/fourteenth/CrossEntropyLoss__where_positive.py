# exercise: CrossEntropyLoss
# right: no
# wrong: where the probability of the target is 0 the logarithm is left at 0, an impossible letter costs nothing
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        logs = np.zeros(p.shape)
        np.log(p, out=logs, where=p > 0)
        self.cache = p, y
        return -(y * logs).sum()

    def backward(self):
        p, y = self.cache
        return p - y
