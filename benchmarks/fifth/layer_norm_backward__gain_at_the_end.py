# exercise: layer_norm_backward
# right: no
# wrong: The gain multiplies d_x at the end and not what arrives, so the two means are taken without it.
# lines: 13
def projected(g, n):
    return g - np.mean(g, -1, keepdims=True) - n * np.mean(g * n, -1, keepdims=True)


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    s = np.sqrt(np.var(x, -1, keepdims=True) + eps)
    n = (x - np.mean(x, -1, keepdims=True)) / s
    over = tuple(range(x.ndim - 1))
    return projected(d_y, n) * gain / s, (d_y * n).sum(over), d_y.sum(over)
