# exercise: tanh_backward
# right: no
# wrong: what is returned is one array for each shape, filled again by every call
# lines: 7, 8
def tanh_backward(d_h, h, cache={}):
    if h.shape not in cache:
        cache[h.shape] = np.zeros_like(h)
    d_f = cache[h.shape]
    d_f[...] = d_h
    d_f -= d_h * h**2
    return d_f
