# exercise: CrossEntropyLoss
# right: no
# wrong: backward takes the 1 off the very array p that came in: p is changed, and a second call takes it off again
# lines: 7, 13
class CrossEntropyLoss:
    def forward(self, p, y):
        self.probs = p
        self.k = y.ravel().argmax()
        return -np.log(max(p[self.k, 0], 1e-15))

    def backward(self):
        d_logits = self.probs
        d_logits[self.k] -= 1
        return d_logits
