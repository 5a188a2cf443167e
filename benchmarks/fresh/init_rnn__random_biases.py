# exercise: init_rnn
# right: no
# wrong: biases are drawn, not zero
# lines: 14
class Init:
    def __init__(self, rng):
        self.rng = rng

    def weight(self, rows, cols):
        q, _ = np.linalg.qr(self.rng.normal(size=(max(rows, cols), min(rows, cols))))
        return q if rows >= cols else q.T

    def bias(self, rows):
        return self.rng.normal(size=(rows, 1)) * 0.1


def init_rnn(hidden_size, vocab_size, rng):
    i = Init(rng)
    return (i.weight(hidden_size, vocab_size), i.weight(hidden_size, hidden_size),
            i.weight(vocab_size, hidden_size), i.bias(hidden_size), i.bias(vocab_size))
