# exercise: CrossEntropyLoss
# right: yes
def surprise(probability, tiny=1e-12):
    """What it costs, in nats, never infinity."""
    return -np.log(np.maximum(probability, tiny))


class CrossEntropyLoss:
    def forward(self, p, y):
        self.at_logits = p - y
        return np.vdot(y, surprise(p))

    def backward(self):
        return self.at_logits.copy()
