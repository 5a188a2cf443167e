# exercise: layer_norm_backward
# right: no
# wrong: the gradients of gain and bias are summed over the first axis only, and the one of gain uses x without normalising it
# lines: 13, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Backward pass of layer normalization."""
    N = x.shape[-1]
    mu = x.mean(axis=-1, keepdims=True)
    std_inv = 1.0 / np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    x_mu = x - mu
    x_hat = x_mu * std_inv

    d_gain = np.sum(d_y * x_mu, axis=0)
    d_bias = np.sum(d_y, axis=0)

    d_xhat = d_y * gain
    d_x = (
        N * d_xhat
        - np.sum(d_xhat, axis=-1, keepdims=True)
        - x_hat * np.sum(d_xhat * x_hat, axis=-1, keepdims=True)
    ) * std_inv / N
    return d_x, d_gain, d_bias
