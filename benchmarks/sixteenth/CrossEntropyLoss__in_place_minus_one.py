# exercise: CrossEntropyLoss
# right: no
# wrong: backward subtracts the 1 in the array of probabilities itself, so that array changes and a second call differs.
# lines: 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.k = y.argmax()
        return -np.log(p.flat[self.k] + 1e-12)

    def backward(self):
        d = self.p
        d[self.k] -= 1
        return d
