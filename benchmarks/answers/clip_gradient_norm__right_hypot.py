# exercise: clip_gradient_norm
# right: yes
# wrong: norm folded with hypot, factor without a branch
import functools

import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    norm = functools.reduce(np.hypot, (np.linalg.norm(g) for g in grads), 0.0)
    factor = max_norm / max(norm, max_norm)
    return [factor * g for g in grads]
