"""Right answer to attention, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax


def attention(q, k, v, mask=None):
    """For each query a mean of the values, weighted by how well the keys match.

    Arguments:
        q: queries (..., T, D); k: keys (..., S, D); v: values (..., S, E).
        mask: booleans that broadcast to (..., T, S), True where a query may look, at least
            once in each row; None lets every query look everywhere.

    Returns:
        output: (..., T, E).
        weights: (..., T, S), the softmax over S of q·k / sqrt(D); no warning for scores of
            ±1000.

    Source: A. Vaswani et al., "Attention is all you need" (2017), equation 1.
    """
    size = q.shape[-1]
    likeness = q @ np.swapaxes(k, -1, -2)
    scores = likeness / np.sqrt(size)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights
