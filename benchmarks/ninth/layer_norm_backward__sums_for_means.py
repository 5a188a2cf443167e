# exercise: layer_norm_backward
# right: no
# wrong: Sums over the vector stand where means belong in d_x.
# lines: 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean = x.mean(-1, keepdims=True)
    rstd = (x.var(-1, keepdims=True) + eps) ** -0.5
    normed = (x - mean) * rstd
    dn = d_y * gain
    dx = rstd * (dn - dn.sum(-1, keepdims=True) - normed * (dn * normed).sum(-1, keepdims=True))
    d_gain, d_bias = d_y * normed, d_y
    while d_bias.ndim > 1:
        d_gain, d_bias = d_gain.sum(0), d_bias.sum(0)
    return dx, d_gain, d_bias
