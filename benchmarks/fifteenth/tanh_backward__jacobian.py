# exercise: tanh_backward
# right: no
# wrong: multiplies by a diagonal Jacobian matrix, which fits a column only: other shapes fail or come out in another shape
# lines: 7
def tanh_backward(d_h, h):
    J = np.diag(1 - h.flatten() ** 2)
    return J @ d_h
