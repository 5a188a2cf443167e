# exercise: init_rnn
# right: no
# wrong: a wide matrix is made by reshaping the tall one instead of turning it, so its rows are not orthonormal
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    weights = []
    for rows, cols in ((hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)):
        tall = rng.normal(size=(max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(tall)
        weights.append(q.reshape(rows, cols))
    return (*weights, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1)))
