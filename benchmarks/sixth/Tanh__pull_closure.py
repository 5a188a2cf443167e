# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        h = np.tanh(x)

        def pull(d, slope=(1 - h) * (1 + h)):
            return np.multiply(slope, d)

        self._pull = pull
        return h

    def backward(self, d_h):
        return self._pull(d_h)
