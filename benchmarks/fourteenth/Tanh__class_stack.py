# exercise: Tanh
# right: no
# wrong: the outputs lie on one stack of the class, so layers that are not walked back in reverse order take each other's
# lines: 6, 10
class Tanh:
    cache = []

    def forward(self, x):
        out = np.tanh(x)
        self.cache.append(out)
        return out

    def backward(self, d_h):
        out = self.cache.pop()
        return np.multiply(d_h, 1.0 - np.square(out))
