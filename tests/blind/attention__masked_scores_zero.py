# exercise: attention
# right: no
# wrong: masked scores become 0 instead of minus infinity, so hidden places keep a weight (scores * mask)
# lines:
import numpy as np

from labkit.reference import softmax


def attention(q, k, v, mask=None):
    scores = np.matmul(q, np.swapaxes(k, -2, -1)) / np.sqrt(q.shape[-1])
    if mask is None:
        mask = np.ones(scores.shape[-2:], dtype=bool)
    weights = softmax(scores * mask, axis=-1)
    output = np.matmul(weights, v)
    return output, weights
