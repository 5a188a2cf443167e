# exercise: Tanh
# right: no
# wrong: the slope takes tanh of the kept output once more, as if it were the input
# lines: 18
def slope(z):
    return 1 / np.cosh(z) ** 2


class Tanh:
    def __init__(self):
        self.memory = {}

    def forward(self, x):
        self.memory["out"] = np.tanh(x)
        return self.memory["out"]

    def backward(self, d_h):
        return slope(self.memory["out"]) * d_h
