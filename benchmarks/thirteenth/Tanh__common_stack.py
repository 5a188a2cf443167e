# exercise: Tanh
# right: no
# wrong: All objects push onto and pop from one list of the class, so the gradients are right only if the layers go back in exactly the reverse order.
# lines: 6, 14
class Tanh:
    tape = []

    def forward(self, x):
        h = np.tanh(x)
        self.tape.append(h)
        return h

    def backward(self, d_h):
        h = self.tape.pop()
        return d_h - d_h * h**2
