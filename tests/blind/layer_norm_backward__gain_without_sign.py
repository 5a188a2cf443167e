# exercise: layer_norm_backward
# right: no
# wrong: the gain loses its sign
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    c = x - x.mean(-1, keepdims=True)
    s = np.sqrt((c ** 2).mean(-1, keepdims=True) + eps)
    n = c / s
    ax = tuple(range(x.ndim - 1))
    g = d_y * np.abs(gain)
    return (g - g.mean(-1, keepdims=True) - n * (g * n).mean(-1, keepdims=True)) / s, (d_y * n).sum(ax), d_y.sum(ax)
