# exercise: init_rnn
# right: no
# wrong: Two faults: V is scaled to a spectral radius of 0.9, so it is not orthonormal, and the output bias begins at 1/C in place of 0.
# lines: 13, 16
def init_rnn(hidden_size, vocab_size, rng):
    def frame(rows, cols):
        if rows < cols:
            return frame(cols, rows).T
        return np.linalg.qr(rng.normal(size=(rows, cols)))[0]

    U = frame(hidden_size, vocab_size)
    V = frame(hidden_size, hidden_size)
    V = V * (0.9 / np.abs(np.linalg.eigvals(V)).max())
    W = frame(vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.full((vocab_size, 1), 1 / vocab_size)
    return U, V, W, b_hidden, b_out
