# exercise: layer_norm_backward
# right: no
# wrong: sums over the last axis stand where the formula has means (total(g) and total(g * x_hat))
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    total = lambda a: np.sum(a, axis=-1, keepdims=True)  # noqa: E731
    D = x.shape[-1]
    centred = x - total(x) / D
    sigma = np.sqrt(total(centred**2) / D + eps)
    x_hat = centred / sigma
    g = d_y * gain
    d_x = (g - total(g) - x_hat * total(g * x_hat)) / sigma
    d_gain, d_bias = d_y * x_hat, d_y
    while d_gain.ndim > 1:
        d_gain, d_bias = d_gain.sum(axis=0), d_bias.sum(axis=0)
    return d_x, d_gain, d_bias
