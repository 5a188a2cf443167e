# exercise: lstm_step
# right: no
# wrong: c_prev is changed in place with *= and +=, so the caller's old cell is overwritten (c = c_prev)
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    z = W_x @ x + W_h @ h_prev + b
    H = len(z) // 4
    i, f, o = (sigmoid(z[k * H : (k + 1) * H]) for k in (0, 1, 3))
    g = np.tanh(z[2 * H : 3 * H])
    c = c_prev
    c *= f
    c += i * g
    return np.tanh(c) * o, c, (i, f, g, o)
