# exercise: lstm_step_backward
# right: no
# wrong: the four gradients are stacked in the order i, f, o, g, not that of the blocks (np.vstack over the dict's keys)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    squashed = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - squashed**2)
    d = {
        "i": d_cell * g * i * (1 - i),
        "f": d_cell * c_prev * f * (1 - f),
        "o": d_h * squashed * o * (1 - o),
        "g": d_cell * i * (1 - g**2),
    }
    d_b = np.vstack(list(d.values()))
    d_W_x, d_W_h = d_b @ x.T, d_b @ h_prev.T
    return (d_W_x, d_W_h, d_b), params[1].T @ d_b, d_cell * f
