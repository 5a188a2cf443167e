# exercise: tanh_backward
# right: no
# wrong: It divides by the slope instead of multiplying by it, as if the gradient had to undo the tanh.
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slope = 1 - h**2
    return d_h / slope
