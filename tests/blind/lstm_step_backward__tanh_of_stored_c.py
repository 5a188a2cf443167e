# exercise: lstm_step_backward
# right: no
# wrong: the slope of tanh(c) is written 1 - c**2, as if c had already been squashed (d_cell)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_h = params[1]
    i, f, g, o = map(np.asarray, gates)

    def through_sigmoid(d, y):
        return d * y * (1 - y)

    def through_tanh(d, y):
        return d * (1 - y * y)

    d_cell = d_c + through_tanh(d_h * o, c)
    parts = [
        through_sigmoid(d_cell * g, i),
        through_sigmoid(d_cell * c_prev, f),
        through_tanh(d_cell * i, g),
        through_sigmoid(d_h * np.tanh(c), o),
    ]
    d_z = np.concatenate(parts, axis=0)
    grads = tuple(d_z @ a.T for a in (x, h_prev)) + (d_z,)
    return grads, W_h.T @ d_z, d_cell * f
