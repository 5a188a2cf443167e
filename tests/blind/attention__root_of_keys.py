# exercise: attention
# right: no
# wrong: divides by the root of the number of keys, not of D (k.shape[-2])
# lines:
import numpy as np

from labkit.reference import softmax


def attention(q, k, v, mask=None):
    scale = k.shape[-2] ** -0.5
    scores = (q * scale) @ np.swapaxes(k, -1, -2)
    if mask is not None:
        scores = scores + np.where(mask, 0.0, -np.inf)
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
