"""Right answer to lstm_step_backward, as a learner would write it. No cases, no mistakes."""

import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """Gradients of one LSTM step.

    Arguments:
        d_h, d_c: all that arrives at h and c from outside the step, (H, 1) each.
        x, h_prev, c_prev: what the step was given, (C, 1), (H, 1), (H, 1).
        c, gates: what it returned: (H, 1), and (i, f, g, o), each (H, 1).
        params: (W_x, W_h, b, W, b_out), tuple or list.

    Returns:
        (d_W_x, d_W_h, d_b): gradients in the shapes of W_x, W_h and b.
        d_h_prev, d_c_prev: what flows on to the step before, (H, 1) each.
    """
    W_h = params[1]
    i, f, g, o = gates
    shown = np.tanh(c)
    d_o = d_h * shown
    d_cell = d_c + d_h * o * (1 - shown**2)
    d_i = d_cell * g
    d_f = d_cell * c_prev
    d_g = d_cell * i
    to_i = d_i * i * (1 - i)
    to_f = d_f * f * (1 - f)
    to_g = d_g * (1 - g**2)
    to_o = d_o * o * (1 - o)
    d_sums = np.concatenate([to_i, to_f, to_g, to_o])
    d_W_x = d_sums @ x.T
    d_W_h = d_sums @ h_prev.T
    d_b = d_sums
    d_h_prev = W_h.T @ d_sums
    d_c_prev = d_cell * f
    return (d_W_x, d_W_h, d_b), d_h_prev, d_c_prev
