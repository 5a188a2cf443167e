# exercise: layer_norm_backward
# right: no
# wrong: Gradients of gain and bias are means over the vectors and not sums.
# lines: 13, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Backward pass of layer normalization."""
    dim = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    var = x.var(axis=-1, keepdims=True)
    inv_std = 1.0 / np.sqrt(var + eps)
    x_hat = (x - mean) * inv_std

    d_gain = np.mean((d_y * x_hat).reshape(-1, dim), axis=0)
    d_bias = np.mean(d_y.reshape(-1, dim), axis=0)

    d_x_hat = d_y * gain
    d_x = inv_std * (
        d_x_hat
        - d_x_hat.mean(axis=-1, keepdims=True)
        - x_hat * (d_x_hat * x_hat).mean(axis=-1, keepdims=True)
    )
    return d_x, d_gain, d_bias
