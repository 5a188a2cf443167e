# exercise: tanh_backward
# right: no
# wrong: The two arguments have changed places: the slope is taken from the gradient and multiplied by the state.
# lines: 6
def tanh_backward(d_h, h):
    y, upstream = d_h, h
    local = 1.0 - y * y
    return upstream * local
