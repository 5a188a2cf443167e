# exercise: layer_norm_backward
# right: no
# wrong: d_x is divided by the variance and not by its root, and the bias gets a mean over the vectors
# lines: 12, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    size = x.shape[-1]
    centred = x - x.mean(axis=-1, keepdims=True)
    power = np.mean(centred * centred, axis=-1, keepdims=True) + eps
    hat = centred / np.sqrt(power)
    g = d_y * gain
    project = hat * np.mean(g * hat, axis=-1, keepdims=True)
    d_x = (g - np.mean(g, axis=-1, keepdims=True) - project) / power
    d_gain = np.sum((d_y * hat).reshape(-1, size), axis=0)
    d_bias = np.mean(d_y.reshape(-1, size), axis=0)
    return d_x, d_gain, d_bias
