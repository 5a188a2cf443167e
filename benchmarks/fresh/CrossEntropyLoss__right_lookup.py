# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.target = p, int(np.argmax(y))
        return -float(np.log(max(p[self.target, 0], 1e-15)))

    def backward(self):
        d = self.p.astype(float).copy()
        d[self.target, 0] -= 1
        return d
