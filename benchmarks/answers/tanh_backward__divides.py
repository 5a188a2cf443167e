# exercise: tanh_backward
# right: no
# wrong: divides by the slope instead of multiplying
import numpy as np


def tanh_backward(d_h, h):
    return d_h / (1.0 - np.power(h, 2))
