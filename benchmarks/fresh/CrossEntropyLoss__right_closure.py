# exercise: CrossEntropyLoss
# right: yes
import math

class CrossEntropyLoss:
    def forward(self, p, y):
        nats = -math.log(float((y.T @ p).item()) + 1e-12)
        self._backward = lambda: p + (-1) * y
        return nats

    def backward(self):
        return self._backward()
