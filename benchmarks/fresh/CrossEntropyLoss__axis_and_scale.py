# exercise: CrossEntropyLoss
# right: no
# wrong: argmax along axis 1 is always 0, and the gradient is multiplied by the loss
# lines: 8, 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        k = np.argmax(y, axis=1)[0]
        self.loss = -float(np.log(p[k, 0] + 1e-12))
        return self.loss

    def backward(self):
        return self.loss * (self.p - self.y)
