# exercise: init_rnn
# right: no
# wrong: Each new vector is made orthogonal to the one just before it only, not to all earlier ones.
# lines: 12
# name: unit-vectors
def _orthonormal(rows, cols, rng):
    count, length = sorted((rows, cols))
    basis = []
    for _ in range(count):
        v = rng.normal(size=length)
        if basis:
            v = v - (v @ basis[-1]) * basis[-1]
        basis.append(v / np.linalg.norm(v))
    B = np.array(basis)
    return B if rows == count else B.T


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
    U = _orthonormal(hidden_size, vocab_size, rng)
    V = _orthonormal(hidden_size, hidden_size, rng)
    W = _orthonormal(vocab_size, hidden_size, rng)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
