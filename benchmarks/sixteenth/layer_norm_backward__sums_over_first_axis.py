# exercise: layer_norm_backward
# right: no
# wrong: d_gain and d_bias are summed over the first axis only, which is enough for two axes and for no others
# lines: 9, 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    inv = 1 / np.sqrt(var + eps)
    x_hat = (x - mu) * inv
    d_bias = d_y.sum(axis=0)
    d_gain = (d_y * x_hat).sum(axis=0)
    g = d_y * gain
    D = x.shape[-1]
    total = g.sum(-1, keepdims=True)
    along = (g * x_hat).sum(-1, keepdims=True)
    d_x = inv / D * (D * g - total - x_hat * along)
    return d_x, d_gain, d_bias
