# exercise: tanh_backward
# right: no
# wrong: the slope is written as (1 - h) squared instead of 1 - h squared
# lines: 6
def tanh_backward(d_h, h):
    slope = np.square(1 - h)
    return slope * d_h
