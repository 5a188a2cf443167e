# exercise: lstm_step_backward
# right: no
# wrong: the forget gate's gradient uses the new cell c where c_prev belongs (second entry of others)
# lines:
import numpy as np


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    th = np.tanh(c)
    delta = d_c + (1 - th**2) * o * d_h
    arriving = np.stack([delta, delta, delta, d_h])
    others = np.stack([g, c, i, th])
    y = np.stack(gates)
    slope = y * (1 - y)
    slope[2] = 1 - g**2
    d_sum = (arriving * others * slope).reshape(-1, 1)
    return (d_sum * x.ravel(), d_sum * h_prev.ravel(), d_sum), params[1].T @ d_sum, f * delta
