# exercise: Tanh
# right: no
# wrong: backward builds a Jacobian matrix of all entries, which fits columns and vectors only and not a matrix or a 3-d array
# lines: 8, 12
class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        self.J = np.diagflat(1 - h**2)
        return h

    def backward(self, d_h):
        return self.J.T @ d_h
