# exercise: tanh_backward
# right: no
# wrong: where all states are 0 it hands back the very array that came in
# lines: 7
def tanh_backward(d_h, h):
    if not np.any(h):
        return d_h
    return d_h * (1 - h * h)
