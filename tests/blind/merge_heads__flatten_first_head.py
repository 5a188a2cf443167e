# exercise: merge_heads
# right: no
# wrong: the last head is dropped (range(heads - 1), off by one) and its place is left at zero
# lines:
import numpy as np


def merge_heads(x):
    B, heads, T, size = x.shape
    out = np.zeros((B, T, heads * size))
    for h in range(heads - 1):
        out[:, :, h * size : (h + 1) * size] = x[:, h]
    return out
