# exercise: CrossEntropyLoss
# right: no
# wrong: takes p for logits and puts it through softmax once more, as PyTorch's CrossEntropyLoss would
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        shifted = p - np.max(p)
        log_p = shifted - np.log(np.sum(np.exp(shifted)))
        self.q, self.y = np.exp(log_p), y
        return -np.sum(y * log_p)

    def backward(self):
        return self.q - self.y
