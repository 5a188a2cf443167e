# exercise: CrossEntropyLoss
# right: no
# wrong: no protection: infinite (and NaN) where p is 0
# lines: 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.y = y
        return -np.sum(y * np.log(p))

    def backward(self):
        return self.p - self.y
