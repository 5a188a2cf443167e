# exercise: Tanh
# right: no
# wrong: Two faults: the slope is the one of the sigmoid, h (1 - h), and the product is written into d_h.
# lines: 13
class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        self.cache = (x, h)
        return h

    def backward(self, d_h):
        x, h = self.cache
        d_h *= h * (1 - h)
        return d_h
