# exercise: Tanh
# right: no
# wrong: The slope is kept at 0.05 or more, so for large |x| the gradient comes out far too large.
# lines: 13
class Tanh:
    def forward(self, x):
        out = np.tanh(x)
        self.slope = self._derivative(out)
        return out

    @staticmethod
    def _derivative(out, smallest=0.05):
        return np.maximum(1 - np.square(out), smallest)

    def backward(self, d_h):
        return self.slope * d_h
