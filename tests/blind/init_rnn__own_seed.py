# exercise: init_rnn
# right: no
# wrong: a generator with a fixed seed is made inside
# lines: 19
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
    rng = np.random.default_rng(0)

    def draw(rows, cols):
        q, _ = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
        return q if rows >= cols else q.T

    U = draw(hidden_size, vocab_size)
    V = draw(hidden_size, hidden_size)
    W = draw(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
