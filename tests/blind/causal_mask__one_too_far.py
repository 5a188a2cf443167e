# exercise: causal_mask
# right: no
# wrong: row t sees column t + 1 as well (np.tri with k=1)
# lines:
import numpy as np


def causal_mask(length):
    return np.tri(length, k=1, dtype=bool)
