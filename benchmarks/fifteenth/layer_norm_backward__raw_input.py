# exercise: layer_norm_backward
# right: no
# wrong: two faults: d_gain is summed with x itself and not with the normalised x, and the mean that belongs to the spread is taken of d_y without the gain
# lines: 12, 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = len(gain)
    mu = np.einsum("...d->...", x)[..., None] / D
    sigma = np.sqrt(np.einsum("...d,...d->...", x - mu, x - mu)[..., None] / D + eps)
    u = (x - mu) / sigma
    g = np.einsum("...d,d->...d", d_y, gain)
    along_one = np.einsum("...d->...", g)[..., None] / D
    along_u = np.einsum("...d,...d->...", d_y, u)[..., None] / D
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), x.reshape(-1, D))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, D))
    return (g - along_one - u * along_u) / sigma, d_gain, d_bias
