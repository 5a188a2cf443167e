# exercise: clip_gradient_norm
# right: no
# wrong: clips entry by entry with np.clip, which turns the gradient
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([g.ravel() for g in grads])
    if np.sqrt(arrow @ arrow) <= max_norm:
        return grads
    return [np.clip(g, -max_norm, max_norm) for g in grads]
