# exercise: tanh_backward
# right: no
# wrong: keeps the slope at 0.01 or more so that the gradient does not die, which is wrong for saturated units
# lines: 6
def tanh_backward(d_h, h):
    slope = np.maximum(1 - np.square(h), 0.01)
    return slope * d_h
