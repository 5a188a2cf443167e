# exercise: split_heads
# right: no
# wrong: two: the last axis is cut into (D / heads, heads), so a head gets every heads-th entry; time and heads are not exchanged, the result is (B, T, heads, D / heads)
# lines:
import numpy as np


def split_heads(x, heads):
    B, T, D = x.shape
    pieces = x.reshape(B, T, D // heads, heads)
    return np.ascontiguousarray(pieces.transpose(0, 1, 3, 2))
