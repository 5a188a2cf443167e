# exercise: init_rnn
# right: no
# wrong: biases are flat arrays
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    def semi(a, b):
        q = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))[0]
        return q if a >= b else q.T
    weights = [semi(hidden_size, vocab_size), semi(hidden_size, hidden_size), semi(vocab_size, hidden_size)]
    return *weights, np.zeros(hidden_size), np.zeros(vocab_size)
