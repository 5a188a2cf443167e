# exercise: CrossEntropyLoss
# right: no
# wrong: forward looks up argmax of p instead of y, and backward hands back a flat array
# lines: 8, 9
class CrossEntropyLoss:
    def forward(self, p, y):
        flat_p, flat_y = p.reshape(-1), y.reshape(-1)
        winner = flat_p.argmax()
        self.kept = flat_p - flat_y
        return float(-np.log(flat_p[winner] + 1e-12))

    def backward(self):
        return self.kept
