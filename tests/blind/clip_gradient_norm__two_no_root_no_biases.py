# exercise: clip_gradient_norm
# right: no
# wrong: the root is forgotten; the biases are not counted in the norm
# lines: 14, 15
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    squares = [np.sum(g**2) for g in grads[:3]]
    norm = sum(squares)
    if norm <= max_norm:
        return tuple(grads)
    return tuple(g * max_norm / norm for g in grads)
