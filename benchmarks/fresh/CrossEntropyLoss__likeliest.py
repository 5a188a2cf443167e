# exercise: CrossEntropyLoss
# right: no
# wrong: takes the largest entry of p for the target's
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        k = np.argmax(p)
        return -float(np.log(p[k, 0] + 1e-12))

    def backward(self):
        return self.p - self.y
