"""Right answer to layer_norm_backward, as a learner would write it. No cases, no mistakes."""

import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Gradients of layer_norm with respect to x, gain and bias.

    Arguments:
        d_y: gradient of the loss with respect to the result, (..., D).
        x, gain, eps: what layer_norm was given, (..., D), (D,) and a number.

    Returns:
        d_x: (..., D).
        d_gain, d_bias: (D,), summed over all vectors.
    """
    mean = np.mean(x, axis=-1, keepdims=True)
    centred = x - mean
    variance = np.mean(centred**2, axis=-1, keepdims=True)
    spread = np.sqrt(variance + eps)
    normalised = centred / spread

    vectors = tuple(range(x.ndim - 1))
    d_gain = np.sum(d_y * normalised, axis=vectors)
    d_bias = np.sum(d_y, axis=vectors)
    d_normalised = d_y * gain
    level = np.mean(d_normalised, axis=-1, keepdims=True)
    growth = np.mean(d_normalised * normalised, axis=-1, keepdims=True)
    d_x = (d_normalised - level - normalised * growth) / spread
    return d_x, d_gain, d_bias
