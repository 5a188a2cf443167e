# exercise: CrossEntropyLoss
# right: no
# wrong: backward takes the probabilities for logits and applies softmax once more
# lines: 12
# needs: softmax
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return softmax(self.p) - self.y
