# exercise: tanh_backward
# right: yes
# wrong: a scalar function, vectorised
import numpy as np


def tanh_backward(d_h, h):
    return np.vectorize(lambda d, y: d - y * d * y, otypes=[float])(d_h, h)
