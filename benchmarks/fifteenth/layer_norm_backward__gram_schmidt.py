# exercise: layer_norm_backward
# right: no
# wrong: d_x is made exactly orthogonal to the normalised vector, as if eps were 0: wrong for a small variance, and 0 / 0 for equal entries
# lines: 7
def without(a, direction):
    part = np.sum(a * direction, axis=-1, keepdims=True)
    return a - direction * part / np.sum(direction**2, axis=-1, keepdims=True)


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    x_hat = layer_norm(x, np.ones(len(gain)), np.zeros(len(gain)), eps)
    sigma = np.sqrt(np.var(x, axis=-1, keepdims=True) + eps)
    g = without(d_y * gain, np.ones(len(gain)))
    g = without(g, x_hat)
    table = d_y.reshape(-1, len(gain))
    return g / sigma, (table * x_hat.reshape(table.shape)).sum(0), table.sum(0)
