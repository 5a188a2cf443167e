# exercise: attention
# right: no
# wrong: the weights are multiplied by the mask after the softmax, so the others no longer sum to one
# lines:
import numpy as np

from labkit.reference import softmax


def attention(q, k, v, mask=None):
    def compare(queries, keys):
        return queries @ np.moveaxis(keys, -1, -2) / np.sqrt(queries.shape[-1])

    weights = softmax(compare(q, k), axis=-1)
    if mask is not None:
        weights = weights * mask
    return weights @ v, weights
