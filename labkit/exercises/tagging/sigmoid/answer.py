"""Right answer to sigmoid, as a learner would write it. No cases, no mistakes."""

import numpy as np


def sigmoid(x):
    """1 / (1 + exp(-x)) for every entry, without overflow.

    Arguments:
        x: array of any shape; ints are promoted.

    Returns:
        float64 array of the shape of x, entries from 0 to 1; no warning, also for ±1000.
    """
    small = np.exp(-np.abs(x))
    above = np.where(x >= 0, 1.0, small)
    below = 1.0 + small
    return above / below
