# exercise: tanh_backward
# right: no
# wrong: the result is written into d_h, no new array is made
# lines: 7
def tanh_backward(d_h, h):
    local = 1 - np.power(h, 2)
    np.multiply(d_h, local, out=d_h)
    return d_h
