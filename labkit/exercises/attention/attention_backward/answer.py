"""Right answer to attention_backward, as a learner would write it. No cases, no mistakes."""

import numpy as np


def attention_backward(d_output, q, k, v, weights):
    """Gradients of attention with respect to queries, keys and values.

    Arguments:
        d_output: gradient of the loss with respect to output, (..., T, E).
        q, k, v: what attention was given, (..., T, D), (..., S, D), (..., S, E).
        weights: what attention returned, (..., T, S).

    Returns:
        d_q, d_k, d_v: gradients in the shapes of q, k and v.
    """
    scale = np.sqrt(q.shape[-1])
    d_v = np.swapaxes(weights, -1, -2) @ d_output
    d_weights = d_output @ np.swapaxes(v, -1, -2)
    shared = np.sum(weights * d_weights, axis=-1, keepdims=True)
    d_scores = weights * (d_weights - shared)
    d_likeness = d_scores / scale
    d_q = d_likeness @ k
    d_k = np.swapaxes(d_likeness, -1, -2) @ q
    return d_q, d_k, d_v
