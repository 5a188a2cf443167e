# exercise: CrossEntropyLoss
# right: no
# wrong: p is taken for logits as torch's cross_entropy would, so softmax is applied a second time, in both methods
# lines: 8, 13
class CrossEntropyLoss:
    def forward(self, p, y):
        shifted = p - p.max(axis=0, keepdims=True)
        log_p = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
        self.log_p, self.y = log_p, y
        return -float(log_p[int(np.argmax(y)), 0])

    def backward(self):
        return np.exp(self.log_p) - self.y
