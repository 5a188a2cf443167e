# exercise: Tanh
# right: no
# wrong: the slope is not taken from the output but estimated by a one-sided difference with a step of 1e-3, which is off in the fourth digit
# name: slope-by-a-difference
# lines: 7, 15
class Tanh:
    EPS = 1e-3

    def forward(self, x):
        self.here = np.tanh(x)
        self.there = np.tanh(x + self.EPS)
        return self.here

    def backward(self, d_h):
        rise = (self.there - self.here) / self.EPS
        return rise * d_h
