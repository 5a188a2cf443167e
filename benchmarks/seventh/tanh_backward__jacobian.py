# exercise: tanh_backward
# right: no
# wrong: The Jacobian is a diagonal matrix over all entries, which fits a single column only: a matrix or a flat array of several axes crashes.
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    J = np.diagflat(1 - h**2)
    return J.T @ d_h
