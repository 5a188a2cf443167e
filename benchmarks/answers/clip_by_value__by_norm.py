# exercise: clip_by_value
# right: no
# wrong: every array is scaled by its norm instead of clipped entry by entry (scaled)
import numpy as np


def clip_by_value(grads, clip_value):
    def scaled(g):
        norm = np.sqrt(np.sum(g * g))
        return g * min(1.0, clip_value / (norm + 1e-15))

    return list(map(scaled, grads))
