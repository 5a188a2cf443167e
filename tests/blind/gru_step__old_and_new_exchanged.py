# exercise: gru_step
# right: no
# wrong: the update gate multiplies the candidate and 1 - z the old state (return line)
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    now, past = W_x @ x + b_x, W_h @ h_prev + b_h
    H = len(h_prev)
    rz = sigmoid(now[: 2 * H] + past[: 2 * H])
    r, z = rz[:H], rz[H:]
    n = np.tanh(now[2 * H :] + r * past[2 * H :])
    return h_prev + z * (n - h_prev), (r, z, n)
