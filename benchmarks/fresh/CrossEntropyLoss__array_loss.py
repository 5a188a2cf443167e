# exercise: CrossEntropyLoss
# right: no
# wrong: the loss is an array (C, 1)
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -y * np.log(p + 1e-12)

    def backward(self):
        return self.p - self.y
