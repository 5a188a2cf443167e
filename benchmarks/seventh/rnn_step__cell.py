# exercise: rnn_step
# right: no
# wrong: The output is read off the state before the step, not the new one.
# lines: 11
class Cell:
    def __init__(self, U, V, W, b_hidden, b_out):
        self.read = lambda x, h: np.tanh(np.dot(U, x) + np.dot(V, h) + b_hidden)
        self.say = lambda h: softmax(np.dot(W, h) + b_out)

    def __call__(self, x, h):
        return self.read(x, h), self.say(h)


def rnn_step(x, h_prev, params):
    return Cell(*params)(x, h_prev)
