# exercise: tanh_backward
# right: no
# wrong: The result is written into d_h itself and d_h is handed back: no new array, the caller's gradient is destroyed.
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slope = 1 - np.square(h)
    return np.multiply(d_h, slope, out=d_h)
