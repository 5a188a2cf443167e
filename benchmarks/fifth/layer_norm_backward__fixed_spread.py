# exercise: layer_norm_backward
# right: no
# wrong: Treats the spread as a constant, so the part of d_x that comes through the variance is missing.
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = len(gain)
    centre = np.eye(D) - np.ones((D, D)) / D
    moved = x @ centre
    root = np.sqrt(np.einsum("...d,...d->...", moved, moved)[..., None] / D + eps)
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), (moved / root).reshape(-1, D))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, D))
    d_x = (d_y * gain / root) @ centre
    return d_x, d_gain, d_bias
