# exercise: init_rnn
# right: no
# wrong: sets up a generator of its own, and the biases are flat arrays
# lines: 6, 12, 13
def init_rnn(hidden_size, vocab_size, rng):
    rng = np.random.default_rng(42)
    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    params = []
    for shape in shapes:
        q, _ = np.linalg.qr(rng.normal(size=sorted(shape)[::-1]))
        params.append(q if q.shape == shape else q.T)
    params.append(np.zeros(hidden_size))
    params.append(np.zeros(vocab_size))
    return params
