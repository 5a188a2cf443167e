# exercise: CrossEntropyLoss
# right: no
# wrong: the one-hot target is smoothed with 10 percent spread over all letters, so price and gradient belong to another target
# name: labels-smoothed
# lines: 9, 17
class CrossEntropyLoss:
    """Cross-entropy of one time step."""

    def __init__(self, smoothing=0.1, eps=1e-12):
        self.smoothing = smoothing
        self.eps = eps

    def forward(self, p, y):
        """Return the loss for probabilities p and one-hot target y."""
        num_classes = y.shape[0]
        self.p = p
        self.y = (1.0 - self.smoothing) * y + self.smoothing / num_classes
        log_p = np.log(np.clip(p, self.eps, 1.0))
        return float(-np.sum(self.y * log_p))

    def backward(self):
        """Return the gradient of the loss with respect to the logits."""
        return self.p - self.y
