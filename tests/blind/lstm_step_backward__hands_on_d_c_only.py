# exercise: lstm_step_backward
# right: no
# wrong: d_c_prev is d_c * f, without what reached the cell through h (last line)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - tc**2)
    d_z = np.vstack(
        [d_cell * g * i * (1 - i), d_cell * c_prev * f * (1 - f), d_cell * i * (1 - g**2), d_h * tc * o * (1 - o)]
    )
    return (d_z @ x.T, d_z @ h_prev.T, d_z), params[1].T @ d_z, d_c * f
