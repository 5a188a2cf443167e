# exercise: rnn_step_backward
# right: no
# wrong: d_V multiplies by the state after the step, h, instead of h_prev (stacked product)
import numpy as np


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    d_f = (1 - h**2) * (d_h_next + W.T @ d_o)
    both = d_f @ np.vstack([x, h]).T
    d_U, d_V = both[:, : len(x)], both[:, len(x) :]
    return (d_U, d_V, d_o @ h.T, d_f, d_o), V.T @ d_f
