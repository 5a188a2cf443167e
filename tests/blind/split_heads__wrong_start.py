# exercise: split_heads
# right: no
# wrong: the slice of head h starts at entry h, not at h * D / heads (start = h)
# lines:
import numpy as np


def split_heads(x, heads):
    B, T, D = x.shape
    size = D // heads
    result = np.zeros((B, heads, T, size), dtype=x.dtype)
    for h in range(heads):
        start = h
        result[:, h] = x[:, :, start : start + size]
    return result
