# exercise: tanh_backward
# right: no
# wrong: a Jacobian matrix is built for a column, other shapes than (n, 1) come out wrong or fail
# lines: 6, 7
def tanh_backward(d_h, h):
    jacobian = np.diag(1 - h.ravel() ** 2)
    return jacobian @ d_h
