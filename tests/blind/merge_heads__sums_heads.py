# exercise: merge_heads
# right: no
# wrong: the heads are added up and repeated instead of joined (sum over axis 1)
# lines:
import numpy as np


def merge_heads(x):
    total = x.sum(axis=1)
    return np.concatenate([total] * x.shape[1], axis=-1)
