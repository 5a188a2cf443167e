"""Right answer to clip_gradient_norm, as a learner would write it. No cases, no mistakes."""

import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor, so that their joint L2 norm is at most max_norm.

    grads: tuple or list of five arrays, left as they are. Gradients at or under the limit
    come back unchanged.
    """
    total = sum(np.sum(grad**2) for grad in grads)
    norm = np.sqrt(total)
    if norm <= max_norm:
        return grads
    scale = max_norm / norm
    return [grad * scale for grad in grads]
