# exercise: layer_norm_backward
# right: no
# wrong: the gain is multiplied at the end instead of before the means are taken
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    xc = x - x.sum(-1, keepdims=True) / D
    inv = (np.square(xc).sum(-1, keepdims=True) / D + eps) ** -0.5
    xh = xc * inv
    projected = d_y - d_y.sum(-1, keepdims=True) / D
    projected = projected - xh * (d_y * xh).sum(-1, keepdims=True) / D
    axes = tuple(range(x.ndim - 1))
    return inv * projected * gain, (d_y * xh).sum(axis=axes), d_y.sum(axis=axes)
