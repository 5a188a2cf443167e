# exercise: tanh_backward
# right: no
# wrong: Two faults: the slope is 1 - |h| and not 1 - h squared, and the result is always a column, whatever shape came in.
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    pairs = zip(np.ravel(d_h), np.ravel(h))
    return np.array([g * (1 - abs(a)) for g, a in pairs]).reshape(-1, 1)
