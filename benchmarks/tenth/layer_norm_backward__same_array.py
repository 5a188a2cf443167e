# exercise: layer_norm_backward
# right: no
# wrong: g is the same array as d_y, so g *= gain changes the caller's d_y
# lines: 12, 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    centred = x - np.mean(x, axis=-1)[..., None]
    sigma = np.sqrt(np.mean(centred**2, axis=-1) + eps)[..., None]
    normal = centred / sigma
    axes = tuple(range(np.ndim(x)))[:-1]
    d_bias = np.sum(d_y, axis=axes)
    d_gain = np.sum(d_y * normal, axis=axes)
    g = d_y
    g *= gain
    along = np.mean(g * normal, axis=-1)[..., None]
    return (g - np.mean(g, axis=-1)[..., None] - normal * along) / sigma, d_gain, d_bias
