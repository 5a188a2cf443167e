# exercise: Tanh
# right: no
# wrong: the gradient is multiplied by a full Jacobian and handed back as a column, so it has the wrong shape for everything that is not a column
# lines: 15
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        self.J = np.diag(np.ravel(1 - h * h))
        return h

    def backward(self, d_h):
        flat = np.reshape(d_h, (-1, 1))
        return self.J.T @ flat
