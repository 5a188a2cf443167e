# exercise: layer_norm_backward
# right: no
# wrong: the two parts that are taken off are sums over the vector and not means
# lines: 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    std = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    normalised = (x - mean) / std

    d_norm = d_y * gain
    parts = [np.ones_like(x), normalised]
    d_x = d_norm.copy()
    for basis in parts:
        d_x = d_x - basis * np.sum(d_norm * basis, axis=-1, keepdims=True)
    d_x = d_x / std

    flat = (-1, x.shape[-1])
    d_gain = (d_y * normalised).reshape(flat).sum(axis=0)
    return d_x, d_gain, d_y.reshape(flat).sum(axis=0)
