"""Right answer to gru_step, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.sigmoid.answer import sigmoid


def gru_step(x, h_prev, params):
    """One time step of a GRU, as PyTorch defines it.

    Arguments:
        x: one-hot input, (C, 1).
        h_prev: state before the step, (H, 1).
        params: (W_x, W_h, b_x, b_h), tuple or list, of shapes (3H, C), (3H, H), (3H, 1) and
            (3H, 1); blocks of H rows belong to reset, update and candidate, in this order.

    Returns:
        h: state after the step, (H, 1).
        gates: (r, z, n), each (H, 1), after its sigmoid or tanh; r multiplies
            W_h h_prev + b_h in the candidate n.

    Source: K. Cho et al., "Learning phrase representations using RNN encoder-decoder" (2014),
    with the reset gate where PyTorch has it.
    """
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(W_x @ x + b_x, 3)
    h_r, h_z, h_n = np.split(W_h @ h_prev + b_h, 3)
    r = sigmoid(x_r + h_r)
    z = sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    h = (1 - z) * n + z * h_prev
    return h, (r, z, n)
