# exercise: clip_by_value
# right: no
# wrong: only the upper wall is there, large negative entries stay (np.minimum)
import numpy as np


def clip_by_value(grads, clip_value):
    return tuple(np.minimum(g, clip_value) for g in grads)
