# exercise: Tanh
# right: no
# wrong: the slope is that of the logistic function, h (1 - h), not that of tanh
# lines: 10
def squash(z):
    return np.tanh(z)


def squash_prime(s):
    return s * (1 - s)


class Tanh:
    def forward(self, x):
        self.cache = squash(x)
        return self.cache

    def backward(self, d_h):
        return d_h * squash_prime(self.cache)
