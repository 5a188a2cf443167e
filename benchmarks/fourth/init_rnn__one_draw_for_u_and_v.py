# exercise: init_rnn
# right: no
# wrong: U and V are cut from one semi-orthogonal matrix, so neither is orthonormal by itself
# lines: 17
class Drawer:
    def __init__(self, rng):
        self.rng = rng

    def __call__(self, rows, cols):
        big, small = sorted((rows, cols), reverse=True)
        q, _ = np.linalg.qr(self.rng.normal(size=(big, small)))
        return q if rows == big else q.T


def init_rnn(hidden_size, vocab_size, rng):
    draw = Drawer(rng)
    into_state = draw(hidden_size, vocab_size + hidden_size)
    U, V = np.split(into_state, [vocab_size], axis=1)
    W = draw(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
