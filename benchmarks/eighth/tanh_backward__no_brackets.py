# exercise: tanh_backward
# right: no
# wrong: Brackets are missing: the square of the state is subtracted from the gradient instead of scaling it.
# lines: 7
def tanh_backward(d_h, h):
    squared = np.power(h, 2)
    return d_h * 1 - squared
