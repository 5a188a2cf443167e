# exercise: layer_norm_backward
# right: no
# wrong: the gradient of the variance goes back to x through 2 x / D instead of 2 (x - mean) / D
# lines: 16
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    n = x.shape[-1]
    total = lambda a: np.sum(a, axis=-1, keepdims=True)
    mu = total(x) / n
    xmu = x - mu
    var = total(xmu**2) / n
    ivar = 1 / np.sqrt(var + eps)

    dxhat = d_y * gain
    dvar = total(dxhat * xmu) * -0.5 * ivar**3
    dmu = -total(dxhat * ivar)
    dx = dxhat * ivar + dvar * 2 * x / n + dmu / n

    flat = (-1, n)
    dgain = (d_y * xmu * ivar).reshape(flat).sum(0)
    return dx, dgain, d_y.reshape(flat).sum(0)
