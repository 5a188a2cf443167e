# exercise: clip_gradient_norm
# right: no
# wrong: the caller's gradients are scaled in place
# lines: 20
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = np.sqrt(total)
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
