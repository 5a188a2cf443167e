# exercise: tanh_backward
# right: no
# wrong: writes into d_h and gives the same array back, no new one
# lines: 7

def tanh_backward(d_h, h):
    d_h *= 1.0 - h * h
    return d_h
