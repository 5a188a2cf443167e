# exercise: layer_norm_backward
# right: no
# wrong: the gradient of the gain is made from g, which has already gone through the gain
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    size = x.shape[-1]
    sigma = np.sqrt(np.var(x, axis=-1) + eps)[..., None]
    normed = (x - np.mean(x, axis=-1)[..., None]) / sigma
    g = np.einsum("...d,d->...d", d_y, gain)
    projections = np.einsum("...d,...d->...", g, normed)[..., None] / size
    d_x = (g - g.sum(-1, keepdims=True) / size - normed * projections) / sigma
    d_gain = np.einsum("nd,nd->d", g.reshape(-1, size), normed.reshape(-1, size))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, size))
    return d_x, d_gain, d_bias
