# exercise: tanh_backward
# right: no
# wrong: a unit beyond 0.99 is treated as closed and passes on nothing at all
# lines: 6
def tanh_backward(d_h, h):
    open_units = np.abs(h) < 0.99
    passed = np.zeros(np.shape(h))
    passed[open_units] = (d_h - d_h * h * h)[open_units]
    return passed
