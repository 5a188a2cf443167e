# exercise: layer_norm_backward
# right: no
# wrong: The gain is multiplied at the end instead of before the means are taken.
# lines: 15
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    mu = np.einsum("...d->...", x)[..., None] / D
    xc = x - mu
    var = np.einsum("...d,...d->...", xc, xc)[..., None] / D
    n = xc / np.sqrt(var + eps)

    def avg(a):
        return a.mean(axis=-1, keepdims=True)

    dx = gain * (d_y - avg(d_y) - n * avg(d_y * n)) / np.sqrt(var + eps)
    flat_dy, flat_n = d_y.reshape(-1, D), n.reshape(-1, D)
    return dx, np.einsum("nd,nd->d", flat_dy, flat_n), flat_dy.sum(axis=0)
