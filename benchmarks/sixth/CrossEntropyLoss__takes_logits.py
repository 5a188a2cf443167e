# exercise: CrossEntropyLoss
# right: no
# wrong: The layer applies softmax to what is already probabilities, as PyTorch's loss does with logits.
# lines: 12
def log_softmax(z):
    z = z - z.max(axis=0, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=0, keepdims=True))


class CrossEntropyLoss:
    def forward(self, p, y):
        self.logp = log_softmax(p)
        self.k = int(np.argmax(y))
        return float(-self.logp[self.k, 0])

    def backward(self):
        grad = np.exp(self.logp)
        grad[self.k] -= 1
        return grad
