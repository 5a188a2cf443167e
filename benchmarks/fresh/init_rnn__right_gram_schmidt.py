# exercise: init_rnn
# right: yes
def init_rnn(hidden_size, vocab_size, rng):
    def gram_schmidt(k, n):
        basis = []
        while len(basis) < k:
            v = rng.normal(size=n)
            for _ in range(2):                     # twice is enough
                for b in basis:
                    v = v - (v @ b) * b
            basis.append(v / np.linalg.norm(v))
        return np.array(basis)

    def matrix(rows, cols):
        m = gram_schmidt(min(rows, cols), max(rows, cols))
        return m if rows <= cols else m.T

    shapes = (hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)
    return *(matrix(*s) for s in shapes), np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
