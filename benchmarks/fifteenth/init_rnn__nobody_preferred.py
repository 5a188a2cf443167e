# exercise: init_rnn
# right: no
# wrong: takes the mean away from each orthonormal column so that no unit is preferred, after which the columns are neither of length 1 nor at right angles
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def fresh(rows, cols):
        q, _ = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
        q = q - q.mean(axis=0)
        return q if rows >= cols else q.T

    sizes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    biases = [np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))]
    return [fresh(*size) for size in sizes] + biases
