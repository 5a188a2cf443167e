# exercise: causal_mask
# right: no
# wrong: True says "hidden" here: the future is True, the past False (missing negation)
# lines:
import numpy as np


def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for t in range(length):
        mask[t, t + 1 :] = True
    return mask
