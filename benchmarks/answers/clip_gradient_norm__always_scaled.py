# exercise: clip_gradient_norm
# right: no
# wrong: the factor is applied whatever the norm is, so a short gradient is stretched (no condition; zero guarded only)
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    scale = max_norm / norm if norm > 0 else 1.0
    return tuple(scale * g for g in grads)
