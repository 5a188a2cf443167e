# exercise: tanh_backward
# right: no
# wrong: The result always comes back as one column, whatever the shape of the arguments.
# lines: 7
def tanh_backward(d_h, h):
    slopes = (1 - a * a for a in h.flat)
    return np.array([[g * s] for g, s in zip(d_h.flat, slopes)])
