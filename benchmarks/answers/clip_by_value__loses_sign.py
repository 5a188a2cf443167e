# exercise: clip_by_value
# right: no
# wrong: clips the sizes and forgets the signs (np.abs)
import numpy as np


def clip_by_value(grads, clip_value):
    clipped = []
    for g in grads:
        clipped.append(np.minimum(np.abs(g), clip_value))
    return clipped
