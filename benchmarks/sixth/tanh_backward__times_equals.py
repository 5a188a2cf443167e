# exercise: tanh_backward
# right: no
# wrong: it multiplies into the array that came in and hands back that same array instead of a new one
# lines: 7
def tanh_backward(d_h, h):
    slope = (1 - h) * (1 + h)
    d_h *= slope
    return d_h
