# exercise: layer_norm_backward
# right: no
# wrong: only g is divided by sigma, the two means are taken off without it (brackets in d_x)
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    sigma = np.sqrt(np.var(x, axis=-1, keepdims=True) + eps)
    x_hat = (x - np.mean(x, axis=-1, keepdims=True)) / sigma
    g = np.multiply(d_y, gain)
    along = np.einsum("...d,...d->...", g, x_hat)[..., None] / g.shape[-1]
    d_x = g / sigma - g.mean(axis=-1, keepdims=True) - x_hat * along
    flat = (-1, len(gain))
    return d_x, np.einsum("nd,nd->d", d_y.reshape(flat), x_hat.reshape(flat)), d_y.reshape(flat).sum(axis=0)
