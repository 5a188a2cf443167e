# exercise: causal_mask
# right: no
# wrong: two: the window has a fixed length of two columns, t - 1 and t; row 0 is all False
# lines:
import numpy as np


def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    t = 1
    while t < length:
        mask[t, t - 1 : t + 1] = True
        t += 1
    return mask
