# exercise: init_rnn
# right: no
# wrong: W is the transpose of U and not a draw of its own
# lines: 13
def init_rnn(hidden_size, vocab_size, rng):
    def ortho(rows, cols):
        big, small = max(rows, cols), min(rows, cols)
        q, _ = np.linalg.qr(rng.normal(size=(big, small)))
        return q if rows == big else q.T

    U = ortho(hidden_size, vocab_size)
    V = ortho(hidden_size, hidden_size)
    W = U.T.copy()
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
