# exercise: init_rnn
# right: no
# wrong: W is U transposed, not a draw of its own
# lines: 11
def init_rnn(hidden_size, vocab_size, rng):
    def semi(a, b):
        q, _ = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))
        return q if a >= b else q.T
    U = semi(hidden_size, vocab_size)
    V = semi(hidden_size, hidden_size)
    W = U.T.copy()
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
