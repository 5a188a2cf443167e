# exercise: clip_gradient_norm
# right: yes
# wrong: one long vector, clipped and cut up again
# lines:
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    arrow = np.concatenate([np.ravel(g) for g in grads])
    length = np.linalg.norm(arrow)
    if length > max_norm:
        arrow = arrow * (max_norm / length)
    cuts = np.cumsum([g.size for g in grads])[:-1]
    return tuple(part.reshape(g.shape) for part, g in zip(np.split(arrow, cuts), grads))
