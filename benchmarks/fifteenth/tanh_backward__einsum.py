# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    slope = np.multiply(1 - h, 1 + h)
    return np.einsum("...,...->...", d_h, slope)
