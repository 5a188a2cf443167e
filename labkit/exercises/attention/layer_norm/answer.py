"""Right answer to layer_norm, as a learner would write it. No cases, no mistakes."""

import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    """Bring each vector to mean 0 and variance 1, then scale and shift its entries.

    Arguments:
        x: (..., D).
        gain, bias: (D,).
        eps: added to the variance, under the root.

    Returns:
        (..., D).

    Source: J. Ba, J. Kiros, G. Hinton, "Layer normalization" (2016), equation 4.
    """
    mean = np.mean(x, axis=-1, keepdims=True)
    centred = x - mean
    variance = np.mean(centred**2, axis=-1, keepdims=True)
    spread = np.sqrt(variance + eps)
    normalised = centred / spread
    return gain * normalised + bias
