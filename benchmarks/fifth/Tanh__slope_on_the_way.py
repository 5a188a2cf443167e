# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        out = np.tanh(x)
        self._back = functools.partial(np.multiply, (1 - out) * (1 + out))
        return out

    def backward(self, d_h):
        return self._back(d_h)
