# exercise: tanh_backward
# right: no
# wrong: The pre-activation is recovered with arctan, the inverse of tan, where arctanh is the inverse of tanh.
# lines: 11
# name: arctan-for-arctanh
def sech(z):
    return 2 / (np.exp(z) + np.exp(-z))


def tanh_backward(d_h, h):
    f = np.arctan(h)
    return d_h * sech(f) ** 2
