# exercise: CrossEntropyLoss
# right: no
# wrong: the gradient is divided by the number of classes, and the loss is not
# lines: 12
class CrossEntropyLoss:
    def forward(self, p, y):
        self.diff = p - y
        k = int(np.argmax(y[:, 0]))
        return -np.log(p[k, 0] + 1e-15)

    def backward(self):
        return self.diff / len(self.diff)
