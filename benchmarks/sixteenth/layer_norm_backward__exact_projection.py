# exercise: layer_norm_backward
# right: no
# wrong: the part along the normalised vector is taken off by an exact projection, as if that vector had mean square 1, which eps makes untrue
# lines: 12, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    sigma = np.sqrt((centred**2).mean(-1, keepdims=True) + eps)
    n = centred / sigma

    g = d_y * gain
    g = g - g.mean(-1, keepdims=True)
    length = (n * n).sum(-1, keepdims=True)
    length = np.where(length == 0, 1, length)
    g = g - n * (n * g).sum(-1, keepdims=True) / length

    others = tuple(range(x.ndim - 1))
    return g / sigma, (d_y * n).sum(others), d_y.sum(others)
