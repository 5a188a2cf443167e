# exercise: CrossEntropyLoss
# right: no
# wrong: backward goes through -y / p and the Jacobian of softmax, which is NaN as soon as any probability is 0.
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -float(np.sum(y * np.log(np.maximum(p, 1e-300))))

    def backward(self):
        p = self.p
        with np.errstate(all="ignore"):
            d_p = -self.y / p
            jacobian = np.diagflat(p) - p @ p.T
            return jacobian @ d_p
