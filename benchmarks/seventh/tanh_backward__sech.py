# exercise: tanh_backward
# right: no
# wrong: The slope is taken as 1 / cosh squared of the state, which is the formula for the pre-activation: h has been through the tanh already.
# lines: 12
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    sech = 2 / (np.exp(h) + np.exp(-h))
    return d_h * sech * sech
