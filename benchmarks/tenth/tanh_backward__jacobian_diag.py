# exercise: tanh_backward
# right: no
# wrong: builds a Jacobian for one column only, so arrays with more than one column or more axes crash
# lines: 8
def tanh_backward(d_h, h):
    slopes = 1 - h.reshape(-1) ** 2
    jacobian = np.diag(slopes)
    return jacobian.T @ d_h
