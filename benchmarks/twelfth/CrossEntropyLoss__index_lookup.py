# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        k = int(np.flatnonzero(y)[0])
        self.gradient = np.array([[float(v) - (i == k)] for i, v in enumerate(p.ravel())])
        return -float(np.log(max(p.flat[k], 1e-12)))

    def backward(self):
        return self.gradient.copy()
