# exercise: CrossEntropyLoss
# right: no
# wrong: p is taken for logits and sent through softmax once more, in the loss and in the gradient
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        shifted = p - p.max()
        self.log_probs = shifted - np.log(np.exp(shifted).sum())
        self.y = y
        return -float(np.sum(self.y * self.log_probs))

    def backward(self):
        return np.exp(self.log_probs) - self.y
