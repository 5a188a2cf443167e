# exercise: init_rnn
# right: no
# wrong: V is drawn from a normal distribution without QR
# lines: 26
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1): weights
                 whose rows or columns, whichever are fewer, are orthonormal; biases
                 zero
    """
    def semi(rows, cols):
        if rows < cols:
            return semi(cols, rows).T
        u, _, vt = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
        return u @ vt

    U = semi(hidden_size, vocab_size)
    V = rng.normal(scale=hidden_size**-0.5, size=(hidden_size, hidden_size))
    W = semi(vocab_size, hidden_size)
    b_hidden, b_out = np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
