# exercise: tanh_backward
# right: no
# wrong: the product is written into d_h itself, which is the caller's array
# lines: 7
def tanh_backward(d_h, h):
    slope = 1.0 - np.square(h)
    return np.multiply(slope, d_h, out=d_h)
