# exercise: layer_norm_backward
# right: no
# wrong: For a single vector the tuple of leading axes is empty and becomes None, which sums over everything, so d_gain and d_bias are single numbers.
# name: one-vector-summed-whole
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Gradients at x, gain and bias: d_x (..., D), d_gain (D,), d_bias (D,).

    d_y           gradient at layer_norm's result, (..., D), any leading axes, or none
    x, gain, eps  what layer_norm was given
    """
    leading = tuple(range(d_y.ndim - 1)) or None
    mean = lambda a: a.mean(axis=-1, keepdims=True)
    centred = x - mean(x)
    sigma = np.sqrt(mean(centred**2) + eps)
    norm = centred / sigma
    g = d_y * gain
    d_x = (g - mean(g) - norm * mean(g * norm)) / sigma
    return d_x, np.sum(d_y * norm, axis=leading), np.sum(d_y, axis=leading)
