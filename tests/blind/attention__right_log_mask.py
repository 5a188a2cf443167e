# exercise: attention
# right: yes
# wrong: einsum throughout, mask by the `where` of max and sum instead of minus infinity
# lines:
import numpy as np


def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q * q.shape[-1] ** -0.5, k)
    seen = np.broadcast_to(True if mask is None else mask, scores.shape)
    top = np.max(scores, axis=-1, keepdims=True, where=seen, initial=-np.inf)
    shares = np.where(seen, np.exp(np.minimum(scores - top, 0.0)), 0.0)
    weights = shares / shares.sum(axis=-1, keepdims=True)
    return np.einsum("...ts,...se->...te", weights, v), weights
