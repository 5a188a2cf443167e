# exercise: causal_mask
# right: no
# wrong: numbers 0.0 and 1.0 instead of booleans (dtype of the rows)
# lines:
import numpy as np


def causal_mask(length):
    rows = [[1.0] * (t + 1) + [0.0] * (length - t - 1) for t in range(length)]
    return np.array(rows)
