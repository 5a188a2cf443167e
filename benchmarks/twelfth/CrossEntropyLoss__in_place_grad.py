# exercise: CrossEntropyLoss
# right: no
# wrong: backward takes 1 away from the stored array itself, which is the caller's p, and does so at every call
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.where = np.argmax(y)
        return -float(np.log(np.maximum(p[self.where, 0], 1e-12)))

    def backward(self):
        grad = self.p
        grad[self.where, 0] -= 1
        return grad
