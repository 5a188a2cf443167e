# exercise: Tanh
# right: no
# wrong: what is saved for the way back is the input x, so the slope becomes 1 - x squared
# lines: 20

class Context:
    def save_for_backward(self, *tensors):
        self.saved_tensors = tensors


class Tanh:
    """tanh as a layer, for arrays of any shape."""

    def __init__(self):
        self.ctx = Context()

    def forward(self, x):
        """Return h = tanh(x), and keep what backward needs."""
        result = np.tanh(x)
        self.ctx.save_for_backward(x)
        return result

    def backward(self, d_h):
        """The gradient at x, from the gradient d_h at h; d_h stays as it is."""
        (result,) = self.ctx.saved_tensors
        return d_h * (1 - result**2)
