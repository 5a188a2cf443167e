# exercise: CrossEntropyLoss
# right: no
# wrong: where p is 0 the logarithm is replaced by 0, so that an impossible target costs nothing instead of very much
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.diff = p - y
        logs = np.log(p, out=np.zeros_like(p), where=p > 0)
        return -float(np.vdot(y, logs))

    def backward(self):
        return self.diff.copy()
