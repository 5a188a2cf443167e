# exercise: layer_norm_backward
# right: no
# wrong: gain and bias are summed over the first axis alone
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = x.mean(axis=-1, keepdims=True)
    s = np.sqrt(((x - m) ** 2).mean(axis=-1, keepdims=True) + eps)
    n = (x - m) / s
    g = d_y * gain
    d_x = g - g.mean(axis=-1, keepdims=True)
    d_x -= n * (g * n).mean(axis=-1, keepdims=True)
    d_x /= s
    return d_x, np.add.reduce(d_y * n), np.add.reduce(d_y)
