# exercise: CrossEntropyLoss
# right: no
# wrong: keeps p and y on the class: one place for all layers
# lines: 6
class CrossEntropyLoss:
    kept = [None, None]

    def forward(self, p, y):
        self.kept[:] = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return self.kept[0] - self.kept[1]
