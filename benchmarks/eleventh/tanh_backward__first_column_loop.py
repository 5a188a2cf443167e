# exercise: tanh_backward
# right: no
# wrong: walks down the first column only, so the other columns of a wider array stay zero and a flat array crashes
# lines: 7, 8, 9
def tanh_backward(d_h, h):
    d_f = np.zeros(h.shape)
    for unit in range(len(h)):
        state, blame = h[unit, 0], d_h[unit, 0]
        d_f[unit, 0] = (1 - state * state) * blame
    return d_f
