# exercise: Tanh
# right: no
# wrong: the kept output is stored only the first time, so a second forward is answered with the slope of the first
# lines: 8
class Tanh:
    def forward(self, x):
        result = np.tanh(x)
        self.__dict__.setdefault("cache", result)
        return result

    def backward(self, d_h):
        y = self.cache
        return d_h - d_h * y * y
