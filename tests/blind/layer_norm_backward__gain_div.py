# exercise: layer_norm_backward
# right: no
# wrong: d_gain is made from d_y times gain and divided by gain, which may be 0.
# lines: 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    c = x - x.mean(-1, keepdims=True)
    s = np.sqrt((c * c).mean(-1, keepdims=True) + eps)
    n = c / s
    d = d_y * gain
    dg = (d * n).reshape(-1, D).sum(0) / gain
    return (d - d.mean(-1, keepdims=True) - n * (d * n).mean(-1, keepdims=True)) / s, dg, d_y.reshape(-1, D).sum(0)
