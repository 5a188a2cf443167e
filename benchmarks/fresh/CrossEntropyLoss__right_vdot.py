# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self.gradient = p - y
        return np.vdot(y, -np.log(np.clip(p, 1e-12, None)))

    def backward(self):
        return self.gradient.copy()
