# exercise: tanh_backward
# right: no
# wrong: a full Jacobian matrix is built and multiplied, which fits a column or a flat vector and no array with more columns
# lines: 6, 7
def tanh_backward(d_h, h):
    jacobian = np.diag(1 - np.ravel(h) ** 2)
    return jacobian @ d_h
