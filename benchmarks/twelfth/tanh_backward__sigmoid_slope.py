# exercise: tanh_backward
# right: no
# wrong: Uses the slope of the sigmoid, h(1-h), in place of that of tanh.
# lines: 6
def slope(a):
    return a * (1 - a)


def tanh_backward(d_h, h):
    return np.array(d_h) * slope(np.array(h))
