# exercise: layer_norm_backward
# right: no
# wrong: two: d_gain multiplies by the raw x, not by the normalised one; d_bias is scaled by gain (both in the return)
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu = x.mean(axis=-1, keepdims=True)
    sigma = np.sqrt(((x - mu) ** 2).mean(axis=-1, keepdims=True) + eps)
    x_hat = (x - mu) / sigma
    g = d_y * gain
    d_x = g - g.mean(axis=-1, keepdims=True)
    d_x -= x_hat * (g * x_hat).mean(axis=-1, keepdims=True)
    d_x /= sigma
    axes = tuple(range(d_y.ndim - 1))
    return d_x, (d_y * x).sum(axis=axes), g.sum(axis=axes)
