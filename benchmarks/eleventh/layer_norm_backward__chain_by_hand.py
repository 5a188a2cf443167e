# exercise: layer_norm_backward
# right: no
# wrong: in the chain through the variance the gradient at the variance lacks its factor one half (so the part counts twice); and eps is left out in the normalised vector of the gain's gradient
# lines: 11, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    mu = x.mean(-1, keepdims=True)
    xc = x - mu
    var = (xc**2).mean(-1, keepdims=True)
    dxhat = d_y * gain
    dvar = (dxhat * xc).sum(-1, keepdims=True) * -1.0 * (var + eps) ** -1.5
    dxc = dxhat / np.sqrt(var + eps) + 2 * xc * dvar / D
    dx = dxc - dxc.mean(-1, keepdims=True)
    d_gain = (d_y * xc / np.sqrt(var)).reshape(-1, D).sum(0)
    d_bias = d_y.reshape(-1, D).sum(0)
    return dx, d_gain, d_bias
