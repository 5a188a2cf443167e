# exercise: Tanh
# right: no
# wrong: backward multiplies with a Jacobian matrix, which works for one column only; other shapes crash or come out wrong
# lines: 14
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        self.jacobian = np.diag(1 - h.flatten() ** 2)
        return h

    def backward(self, d_h):
        return self.jacobian.T @ d_h
