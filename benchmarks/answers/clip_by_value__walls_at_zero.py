# exercise: clip_by_value
# right: no
# wrong: entries beyond a wall become 0 instead of the wall's value (np.where)
import numpy as np


def clip_by_value(grads, clip_value):
    return [np.where(np.abs(g) <= clip_value, g, 0.0) for g in grads]
