# exercise: tanh_backward
# right: no
# wrong: The slopes are put on the diagonal of one matrix, which fits columns and flat arrays only.
# lines: 6
def tanh_backward(d_h, h):
    jacobian = np.diagflat(1 - h**2)
    return jacobian.T @ d_h
