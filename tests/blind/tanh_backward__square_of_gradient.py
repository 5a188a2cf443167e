# exercise: tanh_backward
# right: no
# wrong: squares the product, so that the gradient enters the slope
# lines: 12
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    return d_h - (d_h * h) ** 2
