# exercise: init_rnn
# right: no
# wrong: A wide weight is made by reshaping a tall one, not by transposing it, so its rows are not orthonormal.
# lines: 11
def init_rnn(hidden_size, vocab_size, rng):
    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    params = []
    for shape in shapes:
        big, small = max(shape), min(shape)
        q, _ = np.linalg.qr(rng.normal(size=(big, small)))
        params.append(q.reshape(shape))
    params += [np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))]
    return params
