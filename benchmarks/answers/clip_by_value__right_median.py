# exercise: clip_by_value
# right: yes
# wrong: the middle one of three numbers
import numpy as np


def clip_by_value(grads, clip_value):
    def between(g):
        walls = np.full_like(g, clip_value, dtype=float)
        return np.sort(np.stack([-walls, g, walls]), axis=0)[1]

    return tuple(between(g) for g in grads)
