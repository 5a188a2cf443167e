# exercise: tanh_backward
# right: no
# wrong: It builds a Jacobian and multiplies by it, which works for columns only: with a vector as with any other shape that is not (H, 1) the result has the wrong shape, or it crashes.
# lines: 13
def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient after it.

    d_h      gradient at h, array of any shape
    h        the activated state, what tanh gave back; same shape
    returns  gradient at the pre-activation f; same shape, a new array
    """
    J = np.diag(1 - h.ravel() ** 2)
    return J.T @ d_h.reshape(len(J), -1)
