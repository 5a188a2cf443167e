# exercise: clip_gradient_norm
# right: no
# wrong: every array is clipped by its own norm, not by the joint one (helper short)
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    def short(g):
        norm = np.linalg.norm(g)
        return g * (max_norm / norm) if norm > max_norm else g

    return tuple(map(short, grads))
