# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        self.slope = np.subtract(1.0, np.square(h))
        return h

    def backward(self, d_h):
        return np.multiply(d_h, self.slope)
