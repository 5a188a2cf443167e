"""Right answer to gru_step, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.sigmoid.answer import sigmoid


def gru_step(x, h_prev, params):
    """One step of a GRU, as PyTorch defines it.

    Arguments:
        x: input column (C, 1), one-hot or any other.
        h_prev: hidden state before this input, (H, 1).
        params: (W_x (3H, C), W_h (3H, H), b_x (3H, 1), b_h (3H, 1)); blocks in the order
            reset, update, candidate.

    Returns:
        h: hidden state after this input, (H, 1).
        gates: (r, z, n), three columns (H, 1).
    """
    W_x, W_h, b_x, b_h = params
    from_input = W_x @ x + b_x
    from_past = W_h @ h_prev + b_h
    x_r, x_z, x_n = np.split(from_input, 3)
    h_r, h_z, h_n = np.split(from_past, 3)
    r = sigmoid(x_r + h_r)
    z = sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
