# exercise: attention
# right: no
# wrong: softmax over axis -2, so the weights of a key sum to one over the queries, not those of a query over the keys
# lines:
import numpy as np

from labkit.reference import softmax


def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e30)
    weights = softmax(scores, axis=-2)
    return np.einsum("...ts,...se->...te", weights, v), weights
