# exercise: tanh_backward
# right: no
# wrong: the caller's gradient is overwritten and handed back
# lines: 15
import numpy as np


def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    np.multiply(d_h, 1 - np.square(h), out=d_h)
    return d_h
