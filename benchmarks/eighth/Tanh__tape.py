# exercise: Tanh
# right: no
# wrong: the tape of outputs belongs to the class, so two layers in use at once take each other's outputs
# lines: 6
class Tanh:
    tape = []

    def forward(self, x):
        h = np.tanh(x)
        self.tape.append(h)
        return h

    def backward(self, d_h):
        h = self.tape[-1]
        if len(self.tape) > 1:
            self.tape.pop()
        return (1 - np.square(h)) * d_h
