# exercise: layer_norm_backward
# right: no
# wrong: The gain is multiplied on after the means are taken off instead of before.
# lines: 15
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu = x.mean(axis=-1, keepdims=True)
    inv = 1 / np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    x_hat = (x - mu) * inv

    def project(g):
        g = g - g.mean(axis=-1, keepdims=True) - x_hat * (g * x_hat).mean(axis=-1, keepdims=True)
        return g * inv

    lead = tuple(range(x.ndim - 1))
    return project(d_y) * gain, (d_y * x_hat).sum(axis=lead), d_y.sum(axis=lead)
