# exercise: tanh_backward
# right: no
# wrong: Units at 0.99 or beyond get a gradient of exactly 0, although a saturated unit still passes on a little.
# lines: 8
# name: saturated-units-dead
def tanh_backward(d_h, h):
    h = np.asarray(h, dtype=float)
    gate = np.where(np.abs(h) < 0.99, 1 - h * h, 0.0)
    return gate * d_h
