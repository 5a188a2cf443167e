# exercise: init_rnn
# right: no
# wrong: W is the transpose of U, not a random draw of its own.
# lines: 13
def init_rnn(hidden_size, vocab_size, rng):
    def orthonormal(a, b):
        q, r = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))
        q = q * np.where(np.diag(r) < 0, -1, 1)
        return q if a >= b else q.T

    U = orthonormal(hidden_size, vocab_size)
    V = orthonormal(hidden_size, hidden_size)
    W = U.T.copy()
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
