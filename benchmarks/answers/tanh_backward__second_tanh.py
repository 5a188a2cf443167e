# exercise: tanh_backward
# right: no
# wrong: tanh is applied to the state again before squaring (np.tanh(h))
import numpy as np


def tanh_backward(d_h, h):
    slope = np.ones_like(h)
    slope -= np.square(np.tanh(h))
    return slope * d_h
