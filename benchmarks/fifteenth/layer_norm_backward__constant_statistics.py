# exercise: layer_norm_backward
# right: no
# wrong: mean and spread are treated as constants, so both correcting terms are missing in d_x
# lines: 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    zeros, ones = np.zeros_like(gain), np.ones_like(gain)
    normalised = layer_norm(x, ones, zeros, eps)
    leading = tuple(range(d_y.ndim - 1))
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    d_normalised = d_y * gain
    d_x = d_normalised / sigma
    return d_x, (d_y * normalised).sum(axis=leading), d_y.sum(axis=leading)
