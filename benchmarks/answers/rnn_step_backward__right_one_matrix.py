# exercise: rnn_step_backward
# right: yes
# wrong: U, V and bias as one matrix, one outer product, one way back
import numpy as np


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    C, H = len(x), len(h)
    d_f = np.diag(1 - h[:, 0] ** 2) @ (W.T @ d_o + d_h_next)
    stacked = np.kron(d_f, np.concatenate([x, h_prev, [[1.0]]]).T)
    d_U, d_V, d_b = np.split(stacked, [C, C + H], axis=1)
    back = np.hstack([U, V, b_hidden]).T @ d_f
    return [d_U, d_V, np.kron(d_o, h.T), d_b, +d_o], back[C : C + H]
