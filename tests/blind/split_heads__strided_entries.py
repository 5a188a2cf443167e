# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry (x[..., h::heads]) instead of a run of neighbours
# lines:
import numpy as np


def split_heads(x, heads):
    return np.stack([x[..., h::heads] for h in range(heads)], axis=1)
