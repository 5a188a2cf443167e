# exercise: init_rnn
# right: no
# wrong: V is the identity, not a random draw
# lines: 9
def init_rnn(hidden_size, vocab_size, rng):
    def semi(a, b):
        q, _ = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))
        return q.T if b > a else q
    return (semi(hidden_size, vocab_size), np.eye(hidden_size), semi(vocab_size, hidden_size),
            np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1)))
