# exercise: tanh_backward
# right: no
# wrong: uses the derivative of softsign, (1 - |h|) squared, in place of that of tanh
# lines: 7
def tanh_backward(d_h, h):
    room = 1 - np.abs(h)
    slope = room * room
    return np.multiply(slope, d_h)
