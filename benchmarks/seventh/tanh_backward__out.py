# exercise: tanh_backward
# right: no
# wrong: The product is written into d_h, so the caller's array is overwritten and what comes back is no new array.
# lines: 12
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    return np.multiply(d_h, 1 - np.square(h), out=d_h)
