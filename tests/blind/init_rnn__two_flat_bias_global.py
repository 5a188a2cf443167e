# exercise: init_rnn
# right: no
# wrong: b_hidden is flat; the numbers come from NumPy's global state
# lines: 20, 26
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
        q, _ = np.linalg.qr(np.random.randn(max(rows, cols), min(rows, cols)))
        return q if rows >= cols else q.T

    U = semi(hidden_size, vocab_size)
    V = semi(hidden_size, hidden_size)
    W = semi(vocab_size, hidden_size)
    b_hidden = np.zeros(hidden_size)
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
