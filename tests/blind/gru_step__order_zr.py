# exercise: gru_step
# right: no
# wrong: the first block is read as update and the second as reset, the other way round (unpacking z, r)
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    i = np.vsplit(W_x.dot(x) + b_x, 3)
    p = np.vsplit(W_h.dot(h_prev) + b_h, 3)
    z, r = [sigmoid(a + b) for a, b in zip(i[:2], p[:2])]
    n = np.tanh(i[2] + r * p[2])
    return (1 - z) * n + z * h_prev, (r, z, n)
