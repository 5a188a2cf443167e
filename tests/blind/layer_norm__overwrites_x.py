# exercise: layer_norm
# right: no
# wrong: works in place on x with -= and /=, so the caller's x is changed
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True)
    x /= np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    return x * gain + bias
