# exercise: gru_step
# right: no
# wrong: b_hn is added beside the reset gate instead of being multiplied by it (line of n)
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    bias = b_x + b_h
    r_in, z_in, n_in = (W_x @ x + bias).reshape(3, -1, 1)
    r_past, z_past, n_past = (W_h @ h_prev).reshape(3, -1, 1)
    r, z = sigmoid(r_in + r_past), sigmoid(z_in + z_past)
    n = np.tanh(n_in + r * n_past)
    return z * h_prev + (1 - z) * n, [r, z, n]
