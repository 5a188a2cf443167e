"""Right answer to init_rnn, as a learner would write it. No cases, no mistakes."""

import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    """Draw the parameters of an untrained network.

    Arguments:
        hidden_size: H, an int of 1 or more.
        vocab_size: C, an int of 1 or more.
        rng: the numpy.random.Generator that everything is drawn from.

    Returns:
        tuple (U, V, W, b_hidden, b_out) of shapes (H, C), (H, H), (C, H), (H, 1), (C, 1).
        The rows or the columns of each weight, whichever are fewer, are orthonormal; the
        biases are zero.
    """

    def semi_orthogonal(rows, cols):
        tall = rng.normal(size=(max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(tall)
        # Without its signs, q would depend on the LAPACK that NumPy was built with.
        q = q * np.sign(np.diag(r))
        return q if rows >= cols else q.T

    U = semi_orthogonal(hidden_size, vocab_size)
    V = semi_orthogonal(hidden_size, hidden_size)
    W = semi_orthogonal(vocab_size, hidden_size)
    b_hidden, b_out = np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
