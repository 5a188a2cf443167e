# exercise: init_rnn
# right: no
# wrong: the orthonormal matrix for a pair of sizes is drawn once and used again, so W is the transpose of U and no draw of its own
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    drawn = {}

    def ortho(rows, cols):
        big, small = max(rows, cols), min(rows, cols)
        if (big, small) not in drawn:
            drawn[big, small] = np.linalg.qr(rng.normal(size=(big, small)))[0]
        q = drawn[big, small]
        return (q if rows >= cols else q.T).copy()

    U = ortho(hidden_size, vocab_size)
    V = ortho(hidden_size, hidden_size)
    W = ortho(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
