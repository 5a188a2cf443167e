# exercise: CrossEntropyLoss
# right: no
# wrong: The target is smoothed to 0.9 and a tenth spread over all letters, so price and gradient are those of another target.
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y, smoothing=0.1):
        num_classes = y.shape[0]
        self.target = (1 - smoothing) * y + smoothing / num_classes
        self.p = np.clip(p, 1e-12, 1.0)
        return float(-(self.target * np.log(self.p)).sum())

    def backward(self):
        return self.p - self.target
