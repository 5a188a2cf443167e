# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def forward(self, p, y):
        self._where = np.unravel_index(np.argmax(y), np.shape(y))
        self._p = np.array(p, dtype=float)
        tiny = np.finfo(float).tiny
        return -float(np.log(max(self._p[self._where], tiny)))

    def backward(self):
        grad = self._p.copy()
        grad[self._where] -= 1.0
        return grad
