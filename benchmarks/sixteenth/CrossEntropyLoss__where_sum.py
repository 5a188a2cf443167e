# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self.difference = np.subtract(p, y)
        share = np.vdot(y, p)
        return float(-np.log(share if share > 1e-12 else 1e-12))

    def backward(self):
        return self.difference.copy()
