# exercise: tanh_backward
# right: no
# wrong: builds a Jacobian of the flattened state and leaves the result flat
# lines: 7
def tanh_backward(d_h, h):
    jacobian = np.diag(1 - np.ravel(h) ** 2)
    return jacobian @ np.ravel(d_h)
