# exercise: CrossEntropyLoss
# right: no
# wrong: The gradient divides by p without a guard, so it is NaN wherever a probability is 0.
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -float(np.sum(y * np.log(np.maximum(p, 1e-12))))

    def backward(self):
        p = self.p
        softmax_jacobian = np.diagflat(p) - p @ p.T
        d_p = -self.y / p
        return softmax_jacobian @ d_p
