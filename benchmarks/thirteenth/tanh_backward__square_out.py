# exercise: tanh_backward
# right: no
# wrong: the square of the state is written into the caller's state
# lines: 6
def tanh_backward(d_h, h):
    squared = np.square(h, out=h)
    slope = np.negative(squared) + 1
    return np.multiply(slope, d_h)
