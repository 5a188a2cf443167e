# exercise: init_rnn
# right: no
# wrong: W is U turned round, not a draw of its own.
# lines: 12
def init_rnn(hidden_size, vocab_size, rng):
    def orthonormal(rows, cols):
        q, _ = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
        return q if rows >= cols else q.T

    U = orthonormal(hidden_size, vocab_size)
    V = orthonormal(hidden_size, hidden_size)
    W = U.T.copy()
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
