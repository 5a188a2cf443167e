# exercise: tanh_backward
# right: no
# wrong: it takes the slope of tanh at the state, which is past the tanh already, as if it were the pre-activation
# lines: 10
def sech(z):
    return 2.0 / (np.exp(z) + np.exp(-z))


def tanh_backward(d_h, h):
    return d_h * sech(h) ** 2
