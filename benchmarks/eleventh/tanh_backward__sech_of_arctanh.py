# exercise: tanh_backward
# right: no
# wrong: goes back to f by arctan in place of arctanh before it takes the slope 1/cosh squared
# lines: 6
def tanh_backward(d_h, h):
    f = np.arctan(h)
    return d_h / np.cosh(f) ** 2
