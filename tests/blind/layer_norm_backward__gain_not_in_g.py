# exercise: layer_norm_backward
# right: no
# wrong: the gain is left out of g, d_x starts from d_y itself (g = d_y)
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    sigma = np.sqrt((centred**2).mean(-1, keepdims=True) + eps)
    x_hat = centred / sigma
    g = d_y
    d_x = (g - g.mean(-1, keepdims=True) - x_hat * (g * x_hat).mean(-1, keepdims=True)) / sigma
    D = x.shape[-1]
    return d_x, (d_y * x_hat).reshape(-1, D).sum(0), d_y.reshape(-1, D).sum(0)
