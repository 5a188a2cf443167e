# exercise: init_rnn
# right: no
# wrong: the vectors have length 1 but are not at right angles to each other
# lines: 21
def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1) in a tuple
                 or a list: weights whose rows or columns, whichever are fewer, are
                 orthonormal, each a random draw of its own; biases zero
    """
    shapes = ((hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size))
    weights = []
    for rows, cols in shapes:
        draw = rng.normal(size=(rows, cols))
        along = 0 if rows >= cols else 1
        weights.append(draw / np.linalg.norm(draw, axis=along, keepdims=True))
    U, V, W = weights
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
