# exercise: tanh_backward
# right: no
# wrong: The state is put through tanh once more before its square is taken.
# lines: 6
def tanh(x, derivative=False):
    y = np.tanh(x)
    return 1 - y * y if derivative else y


def tanh_backward(d_h, h):
    return np.multiply(tanh(h, derivative=True), d_h)
