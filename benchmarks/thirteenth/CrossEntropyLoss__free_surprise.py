# exercise: CrossEntropyLoss
# right: no
# wrong: The logarithm is left at 0 where p is 0, so a target that was held impossible costs nothing.
# lines: 11
class CrossEntropyLoss:
    def __init__(self):
        self.delta = None

    def forward(self, p, y):
        self.delta = p - y
        log_p = np.log(p, out=np.zeros(p.shape), where=p > 0)
        return float(-np.vdot(y, log_p))

    def backward(self):
        return self.delta
