# exercise: layer_norm_backward
# right: no
# wrong: The variance is divided by D - 1, and the gain is left out of the last part of d_x.
# lines: 7, 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu = np.mean(x, axis=-1, keepdims=True)
    s = np.sqrt(np.var(x, axis=-1, keepdims=True, ddof=1) + eps)
    h = (x - mu) / s
    over = tuple(range(d_y.ndim - 1))
    a = d_y * gain
    b = np.mean(d_y * h, axis=-1, keepdims=True)
    return (a - a.mean(-1, keepdims=True) - h * b) / s, (d_y * h).sum(over), d_y.sum(over)
