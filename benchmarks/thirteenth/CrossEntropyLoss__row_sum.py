# exercise: CrossEntropyLoss
# right: no
# wrong: The sum over the rows of two columns leaves an array of shape (1,) where a number is promised.
# lines: 8
class CrossEntropyLoss:
    def forward(self, p, y):
        self.both = p, y
        return -sum(t * np.log(q + 1e-12) for q, t in zip(p, y))

    def backward(self):
        p, y = self.both
        return p - y
