# exercise: layer_norm_backward
# right: no
# wrong: The derivative of the root of the variance lacks its one half.
# name: spread-twice
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    m = x.mean(-1, keepdims=True)
    c = x - m
    v = (c ** 2).mean(-1, keepdims=True)
    inv = (v + eps) ** -0.5
    d = d_y * gain
    dv = -(d * c).sum(-1, keepdims=True) * inv ** 3
    dx = d * inv + dv * 2 * c / D - (d * inv).mean(-1, keepdims=True)
    red = lambda a: a.reshape(-1, D).sum(0)
    return dx, red(d_y * c * inv), red(d_y)
