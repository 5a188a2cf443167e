# exercise: init_rnn
# right: no
# wrong: draws from NumPy's global state
# lines: 7
def init_rnn(hidden_size, vocab_size, rng):
    def ortho(rows, cols):
        a = np.random.randn(max(rows, cols), min(rows, cols))
        q, _ = np.linalg.qr(a)
        return q if rows >= cols else q.T
    U = ortho(hidden_size, vocab_size)
    V = ortho(hidden_size, hidden_size)
    W = ortho(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
