# exercise: layer_norm_backward
# right: no
# wrong: the third road is missing: d_x takes off the mean of g, but not x_hat times the mean of g x_hat
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    def mean(a):
        return a.mean(axis=-1, keepdims=True)

    sigma = np.sqrt(mean((x - mean(x)) ** 2) + eps)
    x_hat = (x - mean(x)) / sigma
    g = d_y * gain
    d_x = (g - mean(g)) / sigma
    others = tuple(range(x.ndim - 1))
    return d_x, np.sum(d_y * x_hat, axis=others), np.sum(d_y, axis=others)
