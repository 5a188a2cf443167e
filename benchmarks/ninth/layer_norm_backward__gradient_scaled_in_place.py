# exercise: layer_norm_backward
# right: no
# wrong: d_y is multiplied by the gain in place, so the caller's gradient is changed.
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    x_hat = x - x.sum(axis=-1, keepdims=True) / D
    std = np.sqrt((x_hat**2).sum(axis=-1, keepdims=True) / D + eps)
    x_hat = x_hat / std
    d_bias = d_y.reshape(-1, D).sum(axis=0)
    d_gain = (d_y * x_hat).reshape(-1, D).sum(axis=0)
    d_y *= gain
    along = (d_y * x_hat).sum(axis=-1, keepdims=True) / D
    d_x = (d_y - d_y.sum(axis=-1, keepdims=True) / D - x_hat * along) / std
    return d_x, d_gain, d_bias
