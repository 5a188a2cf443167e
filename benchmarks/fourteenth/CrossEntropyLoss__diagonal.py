# exercise: CrossEntropyLoss
# right: no
# wrong: only the diagonal of softmax's Jacobian is used, so the words that did not come get no gradient
# lines: 14, 15
class CrossEntropyLoss:
    eps = 1e-12

    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + self.eps))

    def backward(self):
        d_p = -self.y / (self.p + self.eps)
        softmax_slope = self.p * (1 - self.p)
        return d_p * softmax_slope
