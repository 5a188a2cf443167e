# exercise: Tanh
# right: no
# wrong: Outputs are appended to a list and the first one is read, so a second forward is not noticed.
# lines: 15
class Tanh:
    def __init__(self):
        self.tape = []

    def forward(self, x):
        h = np.tanh(x)
        self.tape.append(h)
        return h

    def backward(self, d_h):
        h = self.tape[0]
        return d_h - d_h * h * h
