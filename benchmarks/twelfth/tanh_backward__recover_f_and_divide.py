# exercise: tanh_backward
# right: no
# wrong: Recovers the pre-activation with arctanh after clipping at 0.9, so that strongly saturated units let too much through.
# lines: 6
def tanh_backward(d_h, h):
    inside = np.clip(h, -0.9, 0.9)
    f = np.arctanh(inside)
    return d_h / np.cosh(f) ** 2
