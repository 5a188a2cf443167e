# exercise: tanh_backward
# right: no
# wrong: The result is written into the array d_h that came in.
# lines: 8
def tanh_backward(d_h, h):
    squared = np.square(h)
    slope = 1 - squared
    return np.multiply(d_h, slope, out=d_h)
