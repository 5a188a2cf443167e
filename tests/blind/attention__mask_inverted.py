# exercise: attention
# right: no
# wrong: hides the places where the mask is True (np.ma / scores[mask] gets minus infinity)
# lines:
import numpy as np


def attention(q, k, v, mask=None):
    D = q.shape[-1]
    scores = q @ k.swapaxes(-2, -1)
    scores /= np.sqrt(D)
    if mask is not None:
        hidden = np.broadcast_to(mask, scores.shape)
        scores[hidden] = -1e9
    scores -= scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights @ v, weights
