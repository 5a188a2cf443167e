# exercise: init_rnn
# right: no
# wrong: Each vector is made orthogonal to the one just before it only, not to all earlier ones.
# lines: 10
def orthonormal_rows(n, d, rng):
    basis = []
    for _ in range(n):
        v = rng.normal(size=d)
        if basis:
            v = v - (v @ basis[-1]) * basis[-1]
        basis.append(v / np.linalg.norm(v))
    return np.array(basis)


def init_rnn(hidden_size, vocab_size, rng):
    def weight(rows, cols):
        if rows <= cols:
            return orthonormal_rows(rows, cols, rng)
        return orthonormal_rows(cols, rows, rng).T

    U = weight(hidden_size, vocab_size)
    V = weight(hidden_size, hidden_size)
    W = weight(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
