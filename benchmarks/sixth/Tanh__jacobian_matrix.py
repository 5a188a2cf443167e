# exercise: Tanh
# right: no
# wrong: The slope is made a diagonal matrix, which fits single columns only and fails for arrays of other shapes.
# lines: 11
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        J = np.diagflat(1 - self.h**2)
        return J @ d_h
