# exercise: rnn_step_backward
# right: no
# wrong: what comes from later steps is not added: the gradient at h is W.T d_o alone (d_state)
import numpy as np


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    V, W = params[1:3]
    d_state = np.einsum("ch,ci->hi", W, d_o)
    d_sum = d_state - d_state * h * h
    outer = lambda a, b: np.einsum("ik,jk->ij", a, b)  # noqa: E731
    return (outer(d_sum, x), outer(d_sum, h_prev), outer(d_o, h), d_sum, d_o), V.T @ d_sum
