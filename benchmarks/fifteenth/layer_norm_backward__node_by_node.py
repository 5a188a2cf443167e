# exercise: layer_norm_backward
# right: no
# wrong: on the way back through the variance the division by D is missing
# lines: 21
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    diff = x - mean
    square = diff**2
    var = square.mean(axis=-1, keepdims=True)
    root = np.sqrt(var + eps)
    inv = 1 / root

    axes = tuple(range(x.ndim - 1))
    d_bias = d_y.sum(axis=axes)
    d_gain = (d_y * diff * inv).sum(axis=axes)
    d_hat = d_y * gain
    d_inv = (d_hat * diff).sum(axis=-1, keepdims=True)
    d_root = -d_inv * inv**2
    d_var = d_root / (2 * root)
    d_square = d_var * np.ones_like(square)
    d_diff = d_hat * inv + 2 * diff * d_square
    d_x = d_diff - d_diff.sum(axis=-1, keepdims=True) / D
    return d_x, d_gain, d_bias
