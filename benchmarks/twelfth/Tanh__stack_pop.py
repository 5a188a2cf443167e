# exercise: Tanh
# right: no
# wrong: the kept output is popped by backward, so a second backward after one forward fails
# lines: 14
class Tanh:
    def __init__(self):
        self.tape = []

    def forward(self, x):
        self.tape.append(np.tanh(x))
        return self.tape[-1]

    def backward(self, d_h):
        out = self.tape.pop()
        return d_h * (1.0 - np.square(out))
