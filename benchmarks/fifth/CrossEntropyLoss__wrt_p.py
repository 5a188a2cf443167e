# exercise: CrossEntropyLoss
# right: no
# wrong: backward gives the gradient at the probabilities, -y / p, not at the logits.
# lines: 14
class CrossEntropyLoss:
    eps = 1e-12

    def forward(self, p, y):
        self.p = np.clip(p, self.eps, 1.0)
        self.y = y
        return -np.sum(self.y * np.log(self.p))

    def backward(self):
        return -self.y / self.p
