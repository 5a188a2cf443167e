# exercise: layer_norm
# right: yes
# wrong: mean taken off by a matrix, spread from the vector's length
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    centred = x @ (np.eye(D) - 1.0 / D)
    length = np.linalg.norm(centred, axis=-1, keepdims=True)
    return gain * centred / np.hypot(length / np.sqrt(D), np.sqrt(eps)) + bias
