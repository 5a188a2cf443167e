# exercise: layer_norm_backward
# right: no
# wrong: d_gain multiplies with x that was not normalised, and d_gain and d_bias are means over the vectors, not sums
# name: gain-from-x, means-over-vectors
# lines: 13, 14

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    c = x - x.mean(axis=-1, keepdims=True)
    s = np.sqrt((c * c).sum(axis=-1, keepdims=True) / D + eps)
    g = d_y * gain
    d_x = g / s - g.mean(axis=-1, keepdims=True) / s - c * (g * c).sum(axis=-1, keepdims=True) / (D * s**3)
    d_gain = (d_y * x).reshape(-1, D).mean(axis=0)
    d_bias = d_y.reshape(-1, D).mean(axis=0)
    return d_x, d_gain, d_bias
