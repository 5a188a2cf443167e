# exercise: init_rnn
# right: no
# wrong: columns have length 1 but no right angles
# lines: 24
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
    H, C = hidden_size, vocab_size
    params = []
    for rows, cols in [(H, C), (H, H), (C, H)]:
        M = rng.normal(size=(rows, cols))
        axis = 0 if rows >= cols else 1
        params.append(M / np.linalg.norm(M, axis=axis, keepdims=True))
    params.append(np.zeros((H, 1)))
    params.append(np.zeros((C, 1)))
    return tuple(params)
