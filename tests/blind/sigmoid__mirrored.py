# exercise: sigmoid
# right: no
# wrong: the same half is used for negative numbers
# lines: 15
import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    x        array of any shape; ints are promoted
    returns  float64 array of the shape of x; no warning, also for entries of ±1000
    """
    small = np.exp(-np.abs(np.asarray(x, dtype=float)))
    return 1 / (1 + small)
