# exercise: layer_norm_backward
# right: no
# wrong: layer_norm is called without eps, so the normalised vectors are those of the default eps whatever was given
# lines: 7
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    x_hat = layer_norm(x, np.ones(D), np.zeros(D))
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    rows = d_y.reshape(-1, D)
    d_gain = (rows * x_hat.reshape(-1, D)).sum(axis=0)
    d_bias = rows.sum(axis=0)
    g = d_y * gain
    avg = lambda a: a.mean(axis=-1, keepdims=True)
    d_x = (g - avg(g) - x_hat * avg(g * x_hat)) / sigma
    return d_x, d_gain, d_bias
