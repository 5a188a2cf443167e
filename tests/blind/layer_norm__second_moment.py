# exercise: layer_norm
# right: no
# wrong: two: the variance is the mean of x squared, the mean is not taken off first; eps argument is ignored, 1e-5 is written in
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    mean = x.sum(-1, keepdims=True) / D
    second = (x * x).sum(-1, keepdims=True) / D
    y = (x - mean) / np.sqrt(second + 1e-5)
    y *= gain
    y += bias
    return y
