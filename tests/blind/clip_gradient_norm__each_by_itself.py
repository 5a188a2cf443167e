# exercise: clip_gradient_norm
# right: no
# wrong: each array is clipped by its own norm
# lines: 16
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    clipped = []
    for g in grads:
        norm = np.linalg.norm(g)
        clipped.append(g if norm <= max_norm else g * (max_norm / norm))
    return clipped
