# exercise: lstm_step
# right: no
# wrong: the candidate goes through a sigmoid too, so it can never be negative (list comprehension over all four blocks)
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    z = W_x @ x + W_h @ h_prev + b
    i, f, g, o = (sigmoid(block) for block in np.split(z, 4))
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
