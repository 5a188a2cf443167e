# exercise: tanh_backward
# right: no
# wrong: tanh is taken of the state once more
# lines: 15
import numpy as np


def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slope = 1 - np.tanh(h) ** 2
    return d_h * slope
