"""Right answer to lstm_step_backward, as a learner would write it. No cases, no mistakes."""

import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one LSTM step.

    Arguments:
        d_h, d_c: all that arrives at h and at c from outside the step, (H, 1) each.
        x, h_prev, c_prev: what the step read. c, gates: what it made.
        params: (W_x, W_h, b, W, b_out).

    Returns:
        ((d_W_x, d_W_h, d_b), d_h_prev, d_c_prev).
    """
    W_h = params[1]
    i, f, g, o = gates
    tanh_c = np.tanh(c)
    d_o = d_h * tanh_c
    through_h = d_h * o * (1 - tanh_c**2)
    d_cell = d_c + through_h
    d_i = d_cell * g
    d_f = d_cell * c_prev
    d_g = d_cell * i
    d_c_prev = d_cell * f
    a_i = d_i * i * (1 - i)
    a_f = d_f * f * (1 - f)
    a_g = d_g * (1 - g**2)
    a_o = d_o * o * (1 - o)
    d_sum = np.concatenate([a_i, a_f, a_g, a_o])
    d_W_x = d_sum @ x.T
    d_W_h = d_sum @ h_prev.T
    d_b = d_sum
    d_h_prev = W_h.T @ d_sum
    return (d_W_x, d_W_h, d_b), d_h_prev, d_c_prev
