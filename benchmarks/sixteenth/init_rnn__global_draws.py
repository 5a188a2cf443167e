# exercise: init_rnn
# right: no
# wrong: The numbers come from NumPy's global generator instead of rng.
# lines: 7
class Orthonormal:
    def __init__(self, rows, cols):
        tall = np.random.randn(max(rows, cols), min(rows, cols))
        self.q = np.linalg.qr(tall)[0]
        self.wide = cols > rows

    def matrix(self):
        return self.q.T if self.wide else self.q


def init_rnn(hidden_size, vocab_size, rng):
    sizes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    U, V, W = [Orthonormal(*size).matrix() for size in sizes]
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
