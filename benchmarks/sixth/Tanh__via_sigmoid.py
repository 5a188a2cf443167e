# exercise: Tanh
# right: no
# wrong: The slope is half as steep as it must be: four times s(1 - s) belongs there, and two times is written.
# lines: 17
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


class Tanh:
    def forward(self, x):
        self.s = sigmoid(2.0 * np.asarray(x))
        return 2 * self.s - 1

    def backward(self, d_h):
        ds = self.s * (1 - self.s)
        return d_h * 2 * ds
