# exercise: tanh_backward
# right: no
# wrong: runs over d_h.size rows, which an array with more than one column does not have
# lines: 8

def tanh_backward(d_h, h):
    d_f = np.zeros(d_h.shape)
    for unit in range(d_h.size):
        d_f[unit] = d_h[unit] * (1 - h[unit] ** 2)
    return d_f
