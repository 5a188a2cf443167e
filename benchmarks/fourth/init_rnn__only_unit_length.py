# exercise: init_rnn
# right: no
# wrong: takes orthonormal to mean columns of length 1, they are not at right angles
# lines: 20, 21
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

    def normal_matrix(rows, cols):
        m = rng.normal(size=(rows, cols))
        if rows >= cols:
            return m / np.linalg.norm(m, axis=0, keepdims=True)
        return m / np.linalg.norm(m, axis=1, keepdims=True)

    return (
        normal_matrix(hidden_size, vocab_size),
        normal_matrix(hidden_size, hidden_size),
        normal_matrix(vocab_size, hidden_size),
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
