# exercise: layer_norm_backward
# right: no
# wrong: d_gain is made of the centred entries, which are not divided by the spread; and the gradient at the variance lacks its factor one half
# lines: 13, 18
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    mean = np.mean(x, axis=-1, keepdims=True)
    centred = x - mean
    var = np.mean(centred**2, axis=-1, keepdims=True)
    std = np.sqrt(var + eps)

    d_norm = d_y * gain
    d_var = np.sum(d_norm * centred * -1.0 * std**-3, axis=-1, keepdims=True)
    d_mean = np.sum(-d_norm / std, axis=-1, keepdims=True)
    d_x = d_norm / std + d_var * 2 * centred / D + d_mean / D

    axes = tuple(range(x.ndim - 1))
    d_gain = np.sum(d_y * centred, axis=axes)
    d_bias = np.sum(d_y, axis=axes)
    return d_x, d_gain, d_bias
