# exercise: CrossEntropyLoss
# right: no
# wrong: log2: bits, not nats
# lines: 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.d = p - y
        k = int(np.argmax(y))
        return -float(np.log2(max(float(p[k, 0]), 1e-12)))

    def backward(self):
        return self.d
