# exercise: init_rnn
# right: no
# wrong: columns have length 1 but do not stand at right angles
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def unit(rows, cols):
        a = rng.normal(size=(rows, cols))
        return a / np.linalg.norm(a, axis=0, keepdims=True)
    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    return *[unit(*s) for s in shapes], np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
