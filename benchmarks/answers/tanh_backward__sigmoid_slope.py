# exercise: tanh_backward
# right: no
# wrong: the sigmoid's slope h (1 - h) instead of 1 - h**2
import numpy as np


def tanh_backward(d_h, h):
    return np.multiply(d_h, h - h * h)
