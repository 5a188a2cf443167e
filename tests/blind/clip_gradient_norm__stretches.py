# exercise: clip_gradient_norm
# right: no
# wrong: short gradients are scaled up to max_norm as well
# lines: 15
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  the five gradients, scaled; unchanged where the norm is within the limit
    """
    norm = sum(float(np.vdot(g, g)) for g in grads) ** 0.5
    factor = max_norm / norm if norm > 0 else 1.0
    return [factor * g for g in grads]
