# exercise: tanh_backward
# right: no
# wrong: takes the square of the whole state (the product of the state with itself) in place of each entry's square, so all units get one and the same slope
# lines: 6
def tanh_backward(d_h, h):
    squared = np.vdot(h, h)
    slope = 1.0 - squared
    return np.multiply(d_h, slope)
