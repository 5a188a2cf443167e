# exercise: init_rnn
# right: no
# wrong: takes QR of the wide matrix as it is: Q is square, the shape is wrong
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    params = []
    for shape in ((hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)):
        q, r = np.linalg.qr(rng.normal(size=shape))
        params.append(q)
    params += [np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))]
    return params
