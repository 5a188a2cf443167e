# exercise: tanh_backward
# right: no
# wrong: takes 1/cosh squared of the state, which is the slope at h and not at the pre-activation
# lines: 10
def sech(z):
    return 2 / (np.exp(z) + np.exp(-z))


def tanh_backward(d_h, h):
    return d_h * sech(h) ** 2
