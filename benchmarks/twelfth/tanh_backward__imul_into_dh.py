# exercise: tanh_backward
# right: no
# wrong: Multiplies into the array that came in and hands that very array back.
# lines: 7
def tanh_backward(d_h, h):
    slopes = np.ones_like(h) - np.square(h)
    np.multiply(d_h, slopes, out=d_h)
    return d_h
