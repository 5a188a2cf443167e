# exercise: CrossEntropyLoss
# right: no
# wrong: the price is the binary cross-entropy, which also charges for all the letters that did not come
# lines: 13
EPS = 1e-12


class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.y = y
        q = np.clip(p, EPS, 1 - EPS)
        terms = y * np.log(q) + (1 - y) * np.log(1 - q)
        return -float(terms.sum())

    def backward(self):
        return self.p - self.y
