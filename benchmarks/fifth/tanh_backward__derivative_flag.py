# exercise: tanh_backward
# right: no
# wrong: It applies tanh once more to a state that has been through tanh already.
# lines: 15
def tanh(z, derivative=False):
    return 1 - np.tanh(z) ** 2 if derivative else np.tanh(z)

def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    return d_h * tanh(h, derivative=True)
