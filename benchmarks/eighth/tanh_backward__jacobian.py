# exercise: tanh_backward
# right: no
# wrong: The slopes are put into one diagonal matrix and multiplied, which works for a vector or column only and fails for arrays of other shapes.
# lines: 6, 7
def tanh_backward(d_h, h):
    jacobian = np.diag(1 - h.ravel() ** 2)
    return jacobian.T @ d_h
