# exercise: lstm_step_backward
# right: yes
# wrong: gates as one (4, H) array, einsum for the outer products and the way to h_prev
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    H = len(c)
    y = np.concatenate(gates, axis=1).T
    i, f, g, o = y
    down, tc = d_h[:, 0], np.tanh(c[:, 0])
    at_cell = d_c[:, 0] + down * o * (1 - tc) * (1 + tc)
    is_tanh = np.array([False, False, True, False])[:, None]
    slope = np.where(is_tanh, (1 - y) * (1 + y), y * (1 - y))
    d = slope * np.array([at_cell * g, at_cell * c_prev[:, 0], at_cell * i, down * tc])
    d_W_x = np.einsum("kh,c->khc", d, x[:, 0]).reshape(4 * H, -1)
    d_W_h = np.einsum("kh,j->khj", d, h_prev[:, 0]).reshape(4 * H, H)
    d_h_prev = np.einsum("kh,khj->j", d, params[1].reshape(4, H, H))
    return (d_W_x, d_W_h, d.reshape(-1, 1)), d_h_prev[:, None], (at_cell * f)[:, None]
