# exercise: CrossEntropyLoss
# right: no
# wrong: forward has no self (crashes)
# lines: 6
class CrossEntropyLoss:
    def forward(p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return self.p - self.y
