# exercise: layer_norm_backward
# right: no
# wrong: the size of a vector is taken as len(x), the first axis, and gain and bias are summed over the first axis only
# lines: 6, 16
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = len(x)
    x = np.asarray(x)
    sigma = np.sqrt(np.var(x, axis=-1, keepdims=True) + eps)
    xn = (x - np.mean(x, axis=-1, keepdims=True)) / sigma
    g = gain * d_y
    s = np.sum(g, axis=-1, keepdims=True)
    sx = np.sum(g * xn, axis=-1, keepdims=True)
    d_x = (g - (s + xn * sx) / D) / sigma
    if x.ndim == 1:
        return d_x, d_y * xn, d_y.copy()
    return d_x, (d_y * xn).sum(axis=0), d_y.sum(axis=0)
