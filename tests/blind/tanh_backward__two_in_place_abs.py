# exercise: tanh_backward
# right: no
# wrong: the gradient is changed in place; 1 - |h| in place of 1 - h squared
# lines: 12, 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slope = 1 - abs(h)
    d_h *= slope
    return d_h
