# exercise: merge_heads
# right: no
# wrong: the pieces are joined from the last head to the first (range counts down)
# lines:
import numpy as np


def merge_heads(x):
    heads = x.shape[1]
    joined = x[:, heads - 1]
    for h in range(heads - 2, -1, -1):
        joined = np.concatenate([joined, x[:, h]], axis=-1)
    return joined
