# exercise: tanh_backward
# right: no
# wrong: tanh is applied once more to a state that has been through it already
# lines: 17
def tanh(x, derivative=False):
    value = np.tanh(x)
    return 1 - value * value if derivative else value


def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    return np.multiply(tanh(h, derivative=True), d_h)
