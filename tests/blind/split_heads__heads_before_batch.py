# exercise: split_heads
# right: no
# wrong: the new axis of heads stands before the batch, (heads, B, T, D / heads) (np.stack with the default axis 0)
# lines:
import numpy as np


def split_heads(x, heads):
    size = x.shape[-1] // heads
    starts = range(0, x.shape[-1], size)
    return np.stack([x[..., start : start + size] for start in starts])
