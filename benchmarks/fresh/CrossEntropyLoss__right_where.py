# exercise: CrossEntropyLoss
# right: yes
class CrossEntropyLoss:
    def __init__(self):
        self.kept = ()

    def forward(self, p, y):
        self.kept = np.array(p), np.array(y)
        chosen = p[y.astype(bool)]
        return float(sum(-np.log(chosen, where=chosen > 0, out=np.full_like(chosen, -40.0))))

    def backward(self):
        return np.subtract(*self.kept)
