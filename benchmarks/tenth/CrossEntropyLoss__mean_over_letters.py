# exercise: CrossEntropyLoss
# right: no
# wrong: loss and gradient are divided by the number of classes C
# lines: 9, 12
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y, self.m = p, y, p.shape[0]
        nll = -np.einsum("ij,ij->", y, np.log(np.maximum(p, 1e-100)))
        return nll / self.m

    def backward(self):
        return (self.p - self.y) / self.m
