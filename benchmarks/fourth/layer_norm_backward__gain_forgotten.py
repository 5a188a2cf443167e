# exercise: layer_norm_backward
# right: no
# wrong: d_x starts from d_y, without the gain
# lines: 12

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    x_hat = (x - x.mean(axis=-1, keepdims=True)) / sigma
    axes = tuple(range(x.ndim - 1))
    d_gain = (d_y * x_hat).sum(axis=axes)
    d_bias = d_y.sum(axis=axes)
    g = d_y
    d_x = g - g.mean(axis=-1, keepdims=True) - x_hat * (g * x_hat).mean(axis=-1, keepdims=True)
    return d_x / sigma, d_gain, d_bias
