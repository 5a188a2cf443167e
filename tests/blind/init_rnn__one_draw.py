# exercise: init_rnn
# right: no
# wrong: All three weights are made from parts of one and the same random matrix, so they are no draws of their own.
# name: one-draw-for-all
# lines: 8, 12
def init_rnn(hidden_size, vocab_size, rng):
    n = max(hidden_size, vocab_size)
    noise = rng.normal(size=(n, n))

    def ortho(rows, cols):
        big, small = max(rows, cols), min(rows, cols)
        q = np.linalg.qr(noise[:big, :small])[0]
        return q if rows >= cols else q.T

    U = ortho(hidden_size, vocab_size)
    V = ortho(hidden_size, hidden_size)
    W = ortho(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
