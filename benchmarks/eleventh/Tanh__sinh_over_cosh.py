# exercise: Tanh
# right: no
# wrong: tanh is built from exponentials, which overflow to inf/inf = NaN for large x
# lines: 9
class Tanh:

    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.h = (up - down) / (up + down)
        return self.h

    def backward(self, d_h):
        slope = (1 + self.h) * (1 - self.h)
        return slope * d_h
