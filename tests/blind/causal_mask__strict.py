# exercise: causal_mask
# right: no
# wrong: a place may not look at itself, column < row instead of <= (comparison)
# lines:
import numpy as np


def causal_mask(length):
    times = np.arange(length)
    return times[None, :] < times[:, None]
