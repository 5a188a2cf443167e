# exercise: Tanh
# right: no
# wrong: the gradient is a product with the Jacobian of the flattened output, which fits columns only and not rows, matrices or batches
# lines: 10, 14
class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def forward(self, x):
        h = np.tanh(x)
        self.jacobian = np.diag(1 - h.flatten() ** 2)
        return h

    def backward(self, d_h):
        return self.jacobian.T @ d_h
