# exercise: split_heads
# right: no
# wrong: heads stay behind time: (B, T, heads, D / heads), the axes are never exchanged
# lines:
import numpy as np


def split_heads(x, heads):
    return np.stack(np.split(x, heads, axis=-1), axis=2)
