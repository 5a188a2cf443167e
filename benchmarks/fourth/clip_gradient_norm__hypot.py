# exercise: clip_gradient_norm
# right: yes

import math


def clip_gradient_norm(grads, max_norm=0.25):
    norm = math.hypot(*(np.linalg.norm(g) for g in grads))
    scale = min(1.0, max_norm / norm) if norm else 1.0
    return [np.multiply(g, scale) for g in grads]
