# exercise: layer_norm_backward
# right: no
# wrong: Multiplies by x instead of the normalised x for the gain's gradient, and never looks at the eps that was given.
# lines: 8, 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = functools.partial(np.mean, axis=-1, keepdims=True)
    c = x - m(x)
    s = np.sqrt(m(c**2) + 1e-5)
    n = c / s
    g = d_y * gain
    rows = lambda a: a.reshape(-1, x.shape[-1])
    return (g - m(g) - n * m(g * n)) / s, (rows(d_y) * rows(x)).sum(0), rows(d_y).sum(0)
