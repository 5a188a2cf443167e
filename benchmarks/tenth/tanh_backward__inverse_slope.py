# exercise: tanh_backward
# right: no
# wrong: divides by the slope of tanh where it should multiply, since it thinks going backward means undoing
# lines: 6
def tanh_backward(d_h, h):
    back = 1 / (1 - np.square(h))
    return d_h * back
