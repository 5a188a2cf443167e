# exercise: init_rnn
# right: no
# wrong: sets a seed of its own: every network is the same
# lines: 6
def init_rnn(hidden_size, vocab_size, rng):
    rng = np.random.default_rng(0)
    def semi(a, b):
        q, _ = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))
        return q if a >= b else q.T
    return (semi(hidden_size, vocab_size), semi(hidden_size, hidden_size), semi(vocab_size, hidden_size),
            np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1)))
