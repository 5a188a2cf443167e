# exercise: split_heads
# right: yes
# wrong: list of slices stacked along a new axis, with moveaxis
# lines:
import numpy as np


def split_heads(x, heads):
    pieces = np.array(np.array_split(x, heads, axis=2))
    return np.moveaxis(pieces, 0, 1)
