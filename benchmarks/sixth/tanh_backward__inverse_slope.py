# exercise: tanh_backward
# right: no
# wrong: it uses the derivative of the inverse function arctanh, so it divides by the slope instead of multiplying by it
# lines: 6
def d_arctanh(h):
    return 1 / (1 - np.square(h))


def tanh_backward(d_h, h):
    return d_h * d_arctanh(h)
