# exercise: clip_gradient_norm
# right: no
# wrong: the joint norm is taken as the sum of the five norms, not the root of the sum of squares
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    total = 0.0
    for g in grads:
        total += np.sqrt((g * g).sum())
    factor = min(1.0, max_norm / max(total, 1e-300))
    return [g * factor for g in grads]
