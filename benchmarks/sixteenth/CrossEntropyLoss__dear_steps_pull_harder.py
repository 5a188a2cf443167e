# exercise: CrossEntropyLoss
# right: no
# wrong: The gradient is multiplied by the price of the step.
# lines: 12
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p, self.y = p, y
        self.price = float(-np.log(np.sum(p * y) + 1e-12))
        return self.price

    def backward(self):
        return self.price * (self.p - self.y)
