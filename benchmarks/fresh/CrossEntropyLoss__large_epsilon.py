# exercise: CrossEntropyLoss
# right: no
# wrong: adds 0.01 to every p, which makes all prices too low
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -float(np.sum(y * np.log(p + 0.01)))

    def backward(self):
        return self.p - self.y
