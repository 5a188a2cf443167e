# exercise: layer_norm_backward
# right: no
# wrong: The spread is treated as a constant; the part of the gradient that goes through it is missing.
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean = x.mean(-1, keepdims=True)
    inv_std = 1 / np.sqrt(x.var(-1, keepdims=True) + eps)
    x_hat = (x - mean) * inv_std
    lead = tuple(range(x.ndim - 1))
    d_gain = (d_y * x_hat).sum(axis=lead)
    d_bias = d_y.sum(axis=lead)
    d_x_hat = d_y * gain
    d_x = (d_x_hat - d_x_hat.mean(-1, keepdims=True)) * inv_std
    return d_x, d_gain, d_bias
