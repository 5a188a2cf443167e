# exercise: tanh_backward
# right: no
# wrong: uses the slope h (1 - h) of the sigmoid
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    def slope(value):
        return value * (1 - value)

    return slope(h) * d_h
