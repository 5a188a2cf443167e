# exercise: lstm_step_backward
# right: no
# wrong: the gradient at the cell takes only what comes through h; the d_c from outside is left out (delta)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    squashed = np.tanh(c)
    delta = d_h * o * (1 - squashed * squashed)
    d_i, d_f, d_g, d_o = delta * g, delta * c_prev, delta * i, d_h * squashed
    slopes = [i - i * i, f - f * f, 1 - g * g, o - o * o]
    d_sum = np.concatenate([d * s for d, s in zip((d_i, d_f, d_g, d_o), slopes)])
    return (np.outer(d_sum, x), np.outer(d_sum, h_prev), d_sum), W_h.T @ d_sum, delta * f
