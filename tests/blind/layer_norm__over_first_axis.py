# exercise: layer_norm
# right: no
# wrong: mean and variance run over the first axis, over the vectors, as in a batch norm (axis=0)
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    mean = np.sum(x, axis=0) / x.shape[0]
    variance = np.sum((x - mean) ** 2, axis=0) / x.shape[0]
    return gain * ((x - mean) / np.sqrt(variance + eps)) + bias
