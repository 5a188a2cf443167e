# exercise: CrossEntropyLoss
# right: no
# wrong: looks for the target along axis 1 of a column, so it is always letter 0
# lines: 10
class CrossEntropyLoss:
    """The loss of one time step, by the index of the target."""

    @staticmethod
    def index(y):
        return np.argmax(y, axis=1)[0]

    def forward(self, p, y):
        self.p, self.k = p, self.index(y)
        return float(-np.log(p[self.k, 0] + 1e-12))

    def backward(self):
        return np.array([[q - (i == self.k)] for i, q in enumerate(self.p[:, 0])])
