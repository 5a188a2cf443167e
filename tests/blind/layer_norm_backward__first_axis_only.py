# exercise: layer_norm_backward
# right: no
# wrong: d_gain and d_bias are summed over the first axis only, so they keep extra axes for (B, T, D) (sum(axis=0))
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    squares = np.mean(x**2, axis=-1, keepdims=True) - np.mean(x, axis=-1, keepdims=True) ** 2
    inverse = 1 / np.sqrt(squares + eps)
    x_hat = (x - np.mean(x, axis=-1, keepdims=True)) * inverse
    g = d_y * gain
    d_x = inverse * (g - g.mean(-1, keepdims=True) - x_hat * (g * x_hat).mean(-1, keepdims=True))
    if x.ndim == 1:
        return d_x, d_y * x_hat, d_y
    return d_x, (d_y * x_hat).sum(axis=0), d_y.sum(axis=0)
