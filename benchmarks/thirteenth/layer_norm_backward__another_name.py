# exercise: layer_norm_backward
# right: no
# wrong: g is only another name of d_y, so multiplying it by the gain changes the caller's array
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    x_mean = x.mean(-1, keepdims=True)
    std = np.sqrt(((x - x_mean) ** 2).mean(-1, keepdims=True) + eps)
    normed = (x - x_mean) / std
    d_gain, d_bias = d_y * normed, d_y.copy()
    while d_bias.ndim > 1:
        d_gain, d_bias = d_gain.sum(axis=0), d_bias.sum(axis=0)
    g = d_y
    g *= gain
    d_x = g - g.mean(-1, keepdims=True) - normed * (g * normed).mean(-1, keepdims=True)
    return d_x / std, d_gain, d_bias
