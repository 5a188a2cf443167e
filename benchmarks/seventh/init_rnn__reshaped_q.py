# exercise: init_rnn
# right: no
# wrong: For a wide matrix Q is reshaped where it should be transposed, so its rows are not orthonormal.
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    shapes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    weights = []
    for shape in shapes:
        tall = rng.standard_normal(sorted(shape, reverse=True))
        weights.append(np.linalg.qr(tall)[0].reshape(shape))
    biases = [np.zeros((n, 1)) for n in (hidden_size, vocab_size)]
    return weights + biases
