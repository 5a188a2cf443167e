# exercise: layer_norm_backward
# right: no
# wrong: Multiplies d_y by the gain in place, so the caller's gradient is changed.
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    c = x - x.mean(-1, keepdims=True)
    root = np.sqrt((c**2).mean(-1, keepdims=True) + eps)
    n = c / root
    d_gain = (d_y * n).reshape(-1, D).sum(0)
    d_bias = d_y.reshape(-1, D).sum(0)
    g = d_y
    g *= gain
    d_x = (g - g.mean(-1, keepdims=True) - n * (g * n).mean(-1, keepdims=True)) / root
    return d_x, d_gain, d_bias
