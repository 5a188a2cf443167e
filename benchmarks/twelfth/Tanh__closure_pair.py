# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        z = np.asarray(x, dtype=float)
        e = np.exp(-2.0 * np.abs(z))
        h = np.copysign((1.0 - e) / (1.0 + e), z)
        slope = 4.0 * e / (1.0 + e) ** 2
        self.backward_fn = lambda g: np.multiply(g, slope)
        return h

    def backward(self, d_h):
        return self.backward_fn(d_h)
