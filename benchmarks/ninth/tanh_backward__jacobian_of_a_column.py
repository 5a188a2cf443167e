# exercise: tanh_backward
# right: no
# wrong: A diagonal Jacobian over all entries is multiplied with the gradient, which works for one column only and fails or gives another shape for batches and stacks.
# lines: 10
def tanh_jacobian(h):
    return np.diag(1 - np.ravel(h) ** 2)


def tanh_backward(d_h, h):
    return tanh_jacobian(h) @ d_h
