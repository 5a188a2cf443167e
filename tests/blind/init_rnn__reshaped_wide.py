# exercise: init_rnn
# right: no
# wrong: a wide matrix is made from the tall one by reshape and not by transposing
# lines: 10
import numpy as np


def _tall(rng, a, b):
    q = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))[0]
    return q.reshape(a, b)


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
    U = _tall(rng, hidden_size, vocab_size)
    V = _tall(rng, hidden_size, hidden_size)
    W = _tall(rng, vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
