# exercise: tagger_states
# right: no
# wrong: The hidden units use tanh and not the sigmoid.
# lines: 11
class _Cell:
    def __init__(self, U, V, b):
        self.U, self.V, self.b = U, V, b.reshape(-1)
        self.h = np.zeros(self.b.size)

    def __call__(self, x):
        self.h = np.tanh(self.U.dot(x) + self.V.dot(self.h) + self.b)
        return self.h


def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    cell = _Cell(U, V, b_hidden)
    return np.vstack([cell.h] + [cell(E[w]) for w in words])
