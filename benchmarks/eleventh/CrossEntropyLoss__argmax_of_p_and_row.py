# exercise: CrossEntropyLoss
# right: no
# wrong: the price is that of the likeliest letter rather than of the one that came, and the gradient comes back as a row
# lines: 8, 15
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        target = np.argmax(p)
        return -np.log(p.item(target) + 1e-12)

    def backward(self):
        grad = []
        for prob, hot in zip(self.p.flat, self.y.flat):
            grad.append(prob - hot)
        return np.array([grad])
