# exercise: layer_norm_backward
# right: no
# wrong: the last division is by a root without eps
# lines: 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(var + eps)
    g = d_y * gain
    inner = g - g.mean(-1, keepdims=True) - x_hat * (g * x_hat).mean(-1, keepdims=True)
    d_x = inner / x.std(-1, keepdims=True)
    flat = lambda a: a.reshape(-1, x.shape[-1]).sum(axis=0)
    return d_x, flat(d_y * x_hat), flat(d_y)
