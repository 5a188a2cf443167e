# exercise: Tanh
# right: no
# wrong: The input is kept in place of the output, and its square is taken for that of tanh.
# lines: 10
class Tanh:
    def __init__(self):
        self.cache = ()

    def forward(self, x):
        self.cache = (x,)
        return np.tanh(x)

    def backward(self, d_h):
        (h,) = self.cache
        return d_h * (1 - np.square(h))
