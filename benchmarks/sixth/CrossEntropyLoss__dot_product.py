# exercise: CrossEntropyLoss
# right: no
# wrong: The price is a (1, 1) array and not a number, and it is infinite where the target has probability 0.
# lines: 9
class CrossEntropyLoss:
    def forward(self, p, y):
        self.p = p
        self.y = y
        return -np.log(y.T @ p)

    def backward(self):
        return self.p - self.y
