# exercise: tanh_backward
# right: no
# wrong: a tanh is taken of what is a tanh already
# lines: 7

def tanh_backward(d_h, h):
    derivative = 1 - np.tanh(h) ** 2
    return d_h * derivative
