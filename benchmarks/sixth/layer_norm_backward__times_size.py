# exercise: layer_norm_backward
# right: no
# wrong: d_x comes out D times too large: the formula with sums lacks the division by D.
# lines: 16
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Backward pass of layer normalization."""
    D = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    inv_std = 1.0 / np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    x_hat = (x - mean) * inv_std

    d_bias = d_y.reshape(-1, D).sum(axis=0)
    d_gain = (d_y * x_hat).reshape(-1, D).sum(axis=0)

    d_x_hat = d_y * gain
    d_x = inv_std * (
        D * d_x_hat
        - d_x_hat.sum(axis=-1, keepdims=True)
        - x_hat * (d_x_hat * x_hat).sum(axis=-1, keepdims=True)
    )
    return d_x, d_gain, d_bias
