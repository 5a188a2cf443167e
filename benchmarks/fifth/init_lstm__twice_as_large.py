# exercise: init_lstm
# right: no
# wrong: Takes over lab 10's factor 2 for sigmoids, so the blocks are not orthonormal.
# lines: 7
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    shapes = [(hidden_size, vocab_size)] * 4 + [(hidden_size, hidden_size)] * 4
    drawn = [2 * semi_orthogonal(*shape, rng) for shape in shapes]
    out = semi_orthogonal(vocab_size, hidden_size, rng)
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], hidden_size)[:, np.newaxis]
    return np.vstack(drawn[:4]), np.vstack(drawn[4:]), b, out, np.zeros((vocab_size, 1))
