# exercise: rnn_step_backward
# right: no
# wrong: d_h_next is added behind the tanh, to the gradient at f, so it does not pass the slope (d_f)
import numpy as np


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    d_f = (1 - h**2) * (W.T @ d_o) + d_h_next
    d_U, d_V = (np.outer(d_f, column) for column in (x, h_prev))
    return (d_U, d_V, np.outer(d_o, h), d_f, d_o.copy()), V.T @ d_f
