# exercise: merge_heads
# right: no
# wrong: the heads are put one after the other along time instead of along the vector (axis=1 in concatenate)
# lines:
import numpy as np


def merge_heads(x):
    return np.concatenate(list(np.moveaxis(x, 1, 0)), axis=1)
