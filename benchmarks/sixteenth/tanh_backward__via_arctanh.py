# exercise: tanh_backward
# right: no
# wrong: States beyond 0.999 are cut to 0.999, so saturated units let too much through.
# lines: 6
def tanh_backward(d_h, h):
    f = np.arctanh(np.clip(h, -0.999, 0.999))
    return d_h / np.cosh(f) ** 2
