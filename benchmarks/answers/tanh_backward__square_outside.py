# exercise: tanh_backward
# right: no
# wrong: squares the whole bracket, (1 - h)**2, instead of h alone
import numpy as np


def tanh_backward(d_h, h):
    slopes = [(1 - entry) ** 2 for entry in h.flat]
    return d_h * np.reshape(slopes, h.shape)
