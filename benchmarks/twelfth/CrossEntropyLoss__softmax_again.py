# exercise: CrossEntropyLoss
# right: no
# wrong: softmax is taken once more of the probabilities in backward, as if logits had come in, as with PyTorch's layer
# lines: 12
def _soft(z):
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


class CrossEntropyLoss:
    def forward(self, p, y):
        self.pred, self.label = _soft(p), y
        return float(-np.log(np.vdot(p, y) + 1e-15))

    def backward(self):
        return self.pred - self.label
