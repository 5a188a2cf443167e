# exercise: clip_gradient_norm
# right: no
# wrong: the five norms are added up in place of their squares
# lines: 14
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    joint = sum(map(np.linalg.norm, grads))
    scale = min(1.0, max_norm / (joint + 1e-300))
    return tuple(g * scale for g in grads)
