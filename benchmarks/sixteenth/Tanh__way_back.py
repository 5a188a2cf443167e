# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        slope = (1 + h) * (1 - h)
        self.way_back = lambda d_h: np.multiply(slope, d_h)
        return h

    def backward(self, d_h):
        return self.way_back(d_h)
