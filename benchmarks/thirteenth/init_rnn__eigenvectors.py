# exercise: init_rnn
# right: no
# wrong: the eigenvectors of a random matrix that is not symmetric are not at right angles, nor are their real parts
# lines: 19
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

    def weight(rows, cols):
        size = max(rows, cols)
        values, vectors = np.linalg.eig(rng.normal(size=(size, size)))
        return vectors.real[:rows, :cols]

    return (
        weight(hidden_size, vocab_size),
        weight(hidden_size, hidden_size),
        weight(vocab_size, hidden_size),
        np.zeros((hidden_size, 1)),
        np.zeros((vocab_size, 1)),
    )
