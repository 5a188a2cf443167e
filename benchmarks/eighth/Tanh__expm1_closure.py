# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        shrink = np.expm1(-2.0 * np.abs(x))
        h = -np.sign(x) * shrink / (shrink + 2.0)

        def pull_back(d):
            return d * ((1.0 - h) * (1.0 + h))

        self.pull_back = pull_back
        return h.copy()

    def backward(self, d_h):
        return self.pull_back(d_h)
