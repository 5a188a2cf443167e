# exercise: tanh_backward
# right: no
# wrong: the slope is that of the logistic function, and the product with a diagonal matrix works for a single column only
# lines: 12, 14
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slopes = h * (1 - h)
    jacobian = np.diagflat(slopes)
    return jacobian @ d_h
