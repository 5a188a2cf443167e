# exercise: Tanh
# right: yes
class Tanh:
    """tanh from exp(-2|x|), which never overflows."""

    def forward(self, x):
        e = np.exp(-2.0 * np.abs(x))
        self.steepness = 4.0 * e / (1.0 + e) ** 2
        return np.sign(x) * (1.0 - e) / (1.0 + e)

    def backward(self, d_h):
        return np.einsum("...,...->...", d_h, self.steepness)
