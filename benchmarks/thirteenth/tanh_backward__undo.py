# exercise: tanh_backward
# right: no
# wrong: the gradient is divided by the slope, as if the tanh had to be undone
# lines: 7
def tanh_backward(d_h, h):
    slope = 1.0 - np.square(h)
    return d_h / np.maximum(slope, 1e-12)
