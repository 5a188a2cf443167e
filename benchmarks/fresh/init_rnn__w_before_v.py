# exercise: init_rnn
# right: no
# wrong: returns the weights in the order U, W, V
# lines: 12
def init_rnn(hidden_size, vocab_size, rng):
    def semi(a, b):
        q = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))[0]
        return q if a >= b else q.T
    U = semi(hidden_size, vocab_size)
    V = semi(hidden_size, hidden_size)
    W = semi(vocab_size, hidden_size)
    return U, W, V, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
