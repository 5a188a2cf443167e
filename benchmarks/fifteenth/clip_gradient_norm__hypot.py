# exercise: clip_gradient_norm
# right: yes
from functools import reduce


def clip_gradient_norm(grads, max_norm=0.25):
    norm = reduce(np.hypot, (np.sqrt(np.vdot(g, g)) for g in grads), 0.0)
    if not norm > max_norm:
        return tuple(grads)
    return tuple(g * (max_norm / norm) for g in grads)
