# exercise: tanh_backward
# right: no
# wrong: the squares of all entries are summed into one number, so all units share one slope
# lines: 6
def tanh_backward(d_h, h):
    slope = 1 - np.vdot(h, h)
    d_f = np.empty_like(d_h)
    d_f[...] = slope * d_h
    return d_f
