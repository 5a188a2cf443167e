# exercise: clip_gradient_norm
# right: no
# wrong: the arrays that came in are scaled in place (g *= factor)
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    squares = sum(float(np.vdot(g, g)) for g in grads)
    if squares > max_norm**2:
        factor = max_norm / squares**0.5
        for g in grads:
            g *= factor
    return tuple(grads)
