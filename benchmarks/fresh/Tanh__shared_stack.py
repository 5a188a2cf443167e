# exercise: Tanh
# right: no
# wrong: a list on the class as a stack: right only if layers are used in reverse order, once each
# lines: 6
class Tanh:
    kept = []

    def forward(self, x):
        h = np.tanh(x)
        self.kept.append(h)
        return h

    def backward(self, d_h):
        return d_h * (1 - self.kept.pop() ** 2)
