# exercise: tanh_backward
# right: no
# wrong: The slope is taken at h as if h were the pre-activation: 1 / cosh(h) squared.
# lines: 10
def sech(z):
    return 2.0 / (np.exp(z) + np.exp(-z))


def tanh_backward(d_h, h):
    slope = sech(h) ** 2
    return slope * d_h
