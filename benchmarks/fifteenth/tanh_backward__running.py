# exercise: tanh_backward
# right: no
# wrong: the gradient that came in is overwritten instead of a new array being made
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    square = np.square(h)
    d_h *= np.ones_like(h) - square
    return d_h
