# exercise: CrossEntropyLoss
# right: no
# wrong: the number that keeps ln finite is so large that ordinary prices come out wrong
# lines: 7
class CrossEntropyLoss:
    def forward(self, probs, onehot):
        tiny = 1e-3
        self.diff = probs - onehot
        picked = probs[onehot.astype(bool)]
        return -np.log(picked + tiny).item()

    def backward(self):
        return self.diff
