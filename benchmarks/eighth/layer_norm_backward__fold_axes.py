# exercise: layer_norm_backward
# right: no
# wrong: the leading axes are summed only until two are left, so gain's and bias' gradients keep an axis
# lines: 6
def fold(a):
    while a.ndim > 2:
        a = a.sum(axis=0)
    return a


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    x_hat = (x - mu) / np.sqrt(var + eps)
    g = gain * d_y
    d_x = g - g.mean(-1, keepdims=True) - x_hat * np.mean(g * x_hat, axis=-1, keepdims=True)
    d_x = d_x / np.sqrt(var + eps)
    return d_x, fold(d_y * x_hat), fold(d_y)
