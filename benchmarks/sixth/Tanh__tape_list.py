# exercise: Tanh
# right: no
# wrong: The kept outputs stand in a list of the class, shared by all layers, so a layer may get another layer's output.
# lines: 6
class Tanh:
    tape = []

    def forward(self, x):
        h = np.tanh(x)
        self.tape.append(h)
        return h

    def backward(self, d_h):
        h = self.tape.pop()
        return d_h * (1 - h**2)
