# exercise: lstm_step
# right: no
# wrong: two: the recurrent weights read c_prev instead of h_prev; the returned gates are the pre-activations, before sigmoid and tanh
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    raw = np.split(W_x.dot(x) + W_h.dot(c_prev) + b, 4, axis=0)
    squashers = [sigmoid, sigmoid, np.tanh, sigmoid]
    i, f, g, o = [fn(block) for fn, block in zip(squashers, raw)]
    c = f * c_prev + i * g
    return o * np.tanh(c), c, raw
