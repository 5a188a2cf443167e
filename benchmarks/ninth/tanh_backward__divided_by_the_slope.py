# exercise: tanh_backward
# right: no
# wrong: The chain rule is turned round: the gradient is divided by the slope of the tanh where it must be multiplied.
# lines: 11
def d_tanh(h):
    return 1.0 - np.square(h)


def tanh_backward(d_h, h):
    eps = 1e-12
    out = np.divide(d_h, d_tanh(h) + eps)
    return out
