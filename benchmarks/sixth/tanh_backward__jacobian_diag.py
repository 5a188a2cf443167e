# exercise: tanh_backward
# right: no
# wrong: it multiplies by a diagonal Jacobian matrix, which is right only for a column; other shapes crash or lose their shape
# lines: 6, 7
def tanh_backward(d_h, h):
    J = np.diagflat(1 - h ** 2)
    return J @ d_h
