# exercise: lstm_step_backward
# right: no
# wrong: the candidate's gradient is multiplied by g(1 - g), the sigmoid's slope, instead of 1 - g**2 (one loop for all four)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    H = len(i)
    tanh_c = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - tanh_c**2)
    d_z = np.empty((4 * H, 1))
    incoming = [d_cell * g, d_cell * c_prev, d_cell * i, d_h * tanh_c]
    for k in range(4):
        y = gates[k]
        d_z[k * H : (k + 1) * H] = incoming[k] * y * (1 - y)
    return (d_z @ x.T, d_z @ h_prev.T, d_z.copy()), W_h.T @ d_z, d_cell * f
