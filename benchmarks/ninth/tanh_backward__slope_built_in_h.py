# exercise: tanh_backward
# right: no
# wrong: The slope is computed in place in the caller's state, which is destroyed.
# lines: 6
def tanh_backward(d_h, h):
    slope = h
    slope *= -h
    slope += 1
    return slope * d_h
