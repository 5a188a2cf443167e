# exercise: tanh_backward
# right: no
# wrong: ravel of the result is a copy where it is laid out by columns
# lines: 8
# name: only-zeros
def tanh_backward(d_h, h):
    d_f = np.zeros_like(h)
    out, g, s = d_f.ravel(), d_h.ravel(), h.ravel()
    for i in range(len(out)):
        out[i] = g[i] * (1 - s[i] ** 2)
    return d_f
