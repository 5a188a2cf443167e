# exercise: tagger_states
# right: no
# wrong: adds the hidden bias twice, once for the input and once for the state, and multiplies the state from the left with V as if V were transposed
# lines: 7, 10
class Cell:
    def __init__(self, U, V, b):
        self.w_ih, self.w_hh, self.b_ih, self.b_hh = U.T, V, b[:, 0], b[:, 0]

    def __call__(self, x, h):
        return sigmoid(x @ self.w_ih + self.b_ih + h @ self.w_hh + self.b_hh)


def tagger_states(words, params):
    E, U, V, _, b, _ = params
    cell = Cell(U, V, b)
    out = np.zeros((len(words) + 1, len(b)))
    for t in range(len(words)):
        out[t + 1] = cell(E[words[t]], out[t])
    return out
