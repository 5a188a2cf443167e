# exercise: layer_norm_backward
# right: yes

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D, leading = x.shape[-1], tuple(range(x.ndim - 1))
    moved = x - x.mean(axis=-1, keepdims=True)
    var = (moved * moved).mean(axis=-1, keepdims=True)
    inverse = (var + eps) ** -0.5

    d_hat = d_y * gain
    d_var = -0.5 * inverse**3 * (d_hat * moved).sum(axis=-1, keepdims=True)
    d_mean = -inverse * d_hat.sum(axis=-1, keepdims=True)
    d_x = d_hat * inverse  # itself
    d_x = d_x + d_var * 2 * moved / D  # by way of the variance
    d_x = d_x + d_mean / D  # by way of the mean
    return d_x, (d_y * moved * inverse).sum(axis=leading), d_y.sum(axis=leading)
