# exercise: attention
# right: no
# wrong: two: the root divides the weights' exponentials' input by D, not sqrt(D); exp without taking off the maximum overflows for scores of 1000
# lines:
import numpy as np


def attention(q, k, v, mask=None):
    raw = np.exp(q @ np.swapaxes(k, -1, -2) / q.shape[-1])
    if mask is not None:
        raw = np.where(mask, raw, 0.0)
    weights = raw / raw.sum(axis=-1, keepdims=True)
    return weights @ v, weights
