# exercise: layer_norm_backward
# right: no
# wrong: d_gain and d_bias are means over the vectors instead of sums (.mean(axis=0))
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    X, G = x.reshape(-1, D), d_y.reshape(-1, D)
    sigma = np.sqrt(X.var(axis=1) + eps)[:, None]
    hat = (X - X.mean(axis=1)[:, None]) / sigma
    g = G * gain
    d_X = (g - g.mean(axis=1)[:, None] - hat * (g * hat).mean(axis=1)[:, None]) / sigma
    return d_X.reshape(x.shape), (G * hat).mean(axis=0), G.mean(axis=0)
