# exercise: CrossEntropyLoss
# right: no
# wrong: backward subtracts one from the kept p itself, which changes the caller's array and makes a second call wrong
# lines: 12
class CrossEntropyLoss:
    def forward(self, p, y):
        self.probs = p
        self.target = next(i for i, v in enumerate(y[:, 0]) if v == 1)
        return -float(np.log(self.probs[self.target, 0] + 1e-15))

    def backward(self):
        d_logits = self.probs
        d_logits[self.target, 0] -= 1
        return d_logits
