# exercise: tanh_backward
# right: no
# wrong: two: only the slope is returned, d_h is not multiplied in; and the plus makes it 1 + h**2

def tanh_backward(d_h, h):
    slope = lambda y: 1 + y * y  # noqa: E731
    return slope(h)
