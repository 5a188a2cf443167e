# exercise: split_heads
# right: no
# wrong: a single reshape to (B, heads, T, D / heads), without moving an axis, mixes time steps
# lines:
import numpy as np


def split_heads(x, heads):
    return np.reshape(x, (x.shape[0], heads, x.shape[1], -1))
