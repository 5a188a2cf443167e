# exercise: CrossEntropyLoss
# right: no
# wrong: backward goes through the Jacobian of softmax and 1/p, so that it is 0 everywhere, instead of p - y, when the target's p is 0
# lines: 17
# name: gradient-in-the-zero-price
TINY = 1e-15


class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return float(-(y * np.log(p + TINY)).sum())

    def backward(self):
        d_p = -self.y / (self.p + TINY)
        softmax_jacobian = np.diagflat(self.p) - self.p @ self.p.T
        return softmax_jacobian @ d_p
